package kllab.lab;

import kllab.ui.Desk;

/**
 * An open lab whose model has commands of its own.
 *
 * @param <S> the lab's state
 * @param <R> the lab's result
 * @param <M> its model
 */
public abstract class LabController<S extends Record, R, M extends LabModel<S, R>> extends OpenLab<S, R> {
    /** What it commands. */
    protected final M model;

    /** A lab without views yet. */
    protected LabController(Desk desk, M model) {
        super(desk);
        this.model = model;
    }

    @Override
    public final M model() {
        return model;
    }
}
