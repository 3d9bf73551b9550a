@echo off
rem The companion: tells you what is next as soon as you save. "kata --help" says what it can do.
rem The first time, and whenever the dojo has changed, it builds itself with Maven.
setlocal

set "root=%~dp0"
set "root=%root:~0,-1%"
set "made=%root%\dojo\target\kata"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if "%java%"=="java" (
    where java > nul 2> nul
    if errorlevel 1 (
        echo There is no Java here. The kata needs a JDK, version 17 or newer: install one, or let JAVA_HOME name its folder. 1>&2
        exit /b 3
    )
)

set "made_for="
if exist "%made%\made-for.txt" set /p made_for=<"%made%\made-for.txt"
if not "%made_for%"=="%java% %root%" (
    call :build
    if errorlevel 1 exit /b 3
)

"%java%" "@%made%\java.args" %*
if not %errorlevel%==10 exit /b %errorlevel%
call :build
if errorlevel 1 exit /b 3
"%java%" "@%made%\java.args" %*
exit /b %errorlevel%

:build
set "version=0"
for /f "tokens=2 delims=." %%v in ('""%java%" -version 2^>^&1 ^| findstr /c:" version ""1.""') do set "version=1"
if "%version%"=="1" (
    echo %java% is too old. The kata needs a JDK, version 17 or newer: install one, or let JAVA_HOME name its folder. 1>&2
    exit /b 3
)
echo Building the companion, once; it takes some seconds ... 1>&2
pushd "%root%"
rem The wrapper fetches Maven if need be; without a network, an installed one will do.
set "maven=mvnw.cmd"
call mvnw.cmd --version > nul 2> nul
if errorlevel 1 set "maven=mvn"
call %maven% -q -B -Psolutions -pl dojo process-classes 1>&2
if errorlevel 1 (
    popd
    echo The companion could not be built; above, Maven says why. Without it, "mvn test" in a step's folder does all that you need. 1>&2
    exit /b 3
)
popd
"%java%" "-Dkata.root=%root%" -cp "%root%\dojo\target\classes" dojo.companion.Assembly
if errorlevel 1 exit /b 3
>"%made%\made-for.txt" echo %java% %root%
exit /b 0
