@echo off
rem Starts KL Lab with the Java of JAVA_HOME, or else the one on the path; the window alone without a console.
setlocal
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\"
set "window="
set "first="
if "%~1"=="" set "window=1"
if "%~1"=="--safe-graphics" if "%~3"=="" set "window=1"
if "%~2"=="" set "first=%~1"
if defined first if not "%first:~0,1%"=="-" if not "%first%"=="compute" if not "%first%"=="render" if not "%first%"=="help" set "window=1"
if defined window (
  start "" "%java%javaw" "@%~dp0java.options" -jar "%~dp0kl-lab.jar" %*
) else (
  rem a command works in one thread: with this collector it takes less than half the memory
  "%java%java" "@%~dp0java.options" -XX:+UseSerialGC -jar "%~dp0kl-lab.jar" %*
)
