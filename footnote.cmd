@echo off
rem The launcher's twin for Windows: builds the game where it is missing, and starts it.
rem There the game is played line by line; under WSL use the other one.
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "story=story/limited-release"
set "java=%home%\runtime\bin\java.exe"
set "jar=%home%\stories.jar"
if exist "%java%" goto start

set "jar=%home%\target\footnote.jar"

if not exist "%jar%" (
  where mvn >nul 2>nul || (
    echo footnote: the game has to be built with Maven first, and there is no mvn in the PATH. 1>&2
    exit /b 1
  )
  echo footnote: building the game, once ... 1>&2
  call mvn -q -f "%home%\pom.xml" -Dmaven.test.skip=true package || exit /b 1
)

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if "%java%"=="java" (
  where java >nul 2>nul || (
    echo footnote: Java 17 or newer is needed, and there is none: no JAVA_HOME, no java in the PATH. 1>&2
    exit /b 1
  )
)

:start
rem a game is over before the slower compiler has paid; what works long gets all of it
set "quick="
if "%~1"=="" set "quick=-XX:TieredStopAtLevel=1"
if "%~1"=="play" set "quick=-XX:TieredStopAtLevel=1"
if "%~1"=="--plain" set "quick=-XX:TieredStopAtLevel=1"
if "%~1"=="--prompt" set "quick=-XX:TieredStopAtLevel=1"
if "%~1"=="--new" set "quick=-XX:TieredStopAtLevel=1"
if "%~1"=="--width" set "quick=-XX:TieredStopAtLevel=1"
if not "%~1"=="" if exist "%~1\story.json" set "quick=-XX:TieredStopAtLevel=1"
if not "%~1"=="check" goto run
rem the launcher's flags for a check: the collector that takes least, and the quicker compiler alone for findings
set "quick=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
:look
shift
if "%~1"=="" goto run
if "%~1"=="--odds" set "quick=-XX:+UseSerialGC"
if "%~1"=="--states" set "quick=-XX:+UseSerialGC"
if "%~1"=="--plays" set "quick=-XX:+UseSerialGC"
goto look

:run
"%java%" %quick% "-Dfootnote.home=%home%" "-Dfootnote.story=%story%" -cp "%jar%" footnote.cli.Main %*
