package kllab.app;

public final class KlLab {
    private KlLab() {}

    public static void main(String[] args) {}
}
