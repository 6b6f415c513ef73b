@echo off
rem Starts wenheng on Windows. This file is plain ASCII, so it reads the same under every code page;
rem the Chinese text it shows is in java-missing.txt (UTF-8).
rem WENHENG_JAVA_OPTS: further options for Java, such as -Xmx1g.
rem WENHENG_CACHE: where the start-up cache lives (usually %LOCALAPPDATA%); "-" for no cache.
setlocal EnableExtensions DisableDelayedExpansion
set "WENHENG_HOME=%~dp0.."

rem Show UTF-8 while we run, and give the console back as it was.
set "WENHENG_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "WENHENG_PAGE=%%p"
if defined WENHENG_PAGE set "WENHENG_PAGE=%WENHENG_PAGE: =%"
chcp 65001 >nul 2>&1

set "WENHENG_JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "WENHENG_JAVA=%JAVA_HOME%\bin\java.exe"

set "WENHENG_VERSION="
for /f "tokens=3" %%v in ('call "%WENHENG_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "WENHENG_VERSION=%%~v"
if not defined WENHENG_VERSION goto nojava
set "WENHENG_BUILD=%WENHENG_VERSION%"
for /f "tokens=1 delims=.-+" %%m in ("%WENHENG_VERSION%") do set "WENHENG_VERSION=%%m"
if %WENHENG_VERSION% LSS 17 goto nojava

if not defined WENHENG_FONTS set "WENHENG_FONTS=%WENHENG_HOME%\fonts"

rem Most commands end within seconds: one compiler tier and the serial collector start fastest.
set WENHENG_RUN="%WENHENG_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
    -Xshare:auto -Xlog:disable -Djava.awt.headless=true ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8

rem The first use of a command keeps the classes it loaded, so that later ones start sooner. If that fails, nothing is lost.
set "WENHENG_COMMAND="
for %%c in (render build assess check) do if /i "%~1"=="%%c" set "WENHENG_COMMAND=%%c"
if not defined WENHENG_CACHE set "WENHENG_CACHE=%LOCALAPPDATA%"
if not defined WENHENG_CACHE goto plain
if "%WENHENG_CACHE%"=="-" goto plain
if not defined WENHENG_COMMAND goto plain
if not exist "%WENHENG_CACHE%\wenheng\" mkdir "%WENHENG_CACHE%\wenheng" >nul 2>&1
if not exist "%WENHENG_CACHE%\wenheng\" goto plain
for %%j in ("%WENHENG_HOME%\wenheng.jar") do set "WENHENG_STAMP=%%~zj-%%~tj"
set "WENHENG_STAMP=%WENHENG_STAMP::=%"
set "WENHENG_STAMP=%WENHENG_STAMP:/=%"
set "WENHENG_STAMP=%WENHENG_STAMP: =%"
set "WENHENG_ARCHIVE=%WENHENG_CACHE%\wenheng\%WENHENG_COMMAND%-%WENHENG_BUILD%-%WENHENG_STAMP%.jsa"
if exist "%WENHENG_ARCHIVE%" goto cached
set "WENHENG_PART=%WENHENG_ARCHIVE%.%RANDOM%"
%WENHENG_RUN% -XX:ArchiveClassesAtExit="%WENHENG_PART%" %WENHENG_JAVA_OPTS% -jar "%WENHENG_HOME%\wenheng.jar" %*
set "WENHENG_EXIT=%ERRORLEVEL%"
if %WENHENG_EXIT% LEQ 1 if exist "%WENHENG_PART%" move /y "%WENHENG_PART%" "%WENHENG_ARCHIVE%" >nul 2>&1
if exist "%WENHENG_PART%" del /f /q "%WENHENG_PART%" >nul 2>&1
goto done

:cached
%WENHENG_RUN% -XX:SharedArchiveFile="%WENHENG_ARCHIVE%" %WENHENG_JAVA_OPTS% -jar "%WENHENG_HOME%\wenheng.jar" %*
set "WENHENG_EXIT=%ERRORLEVEL%"
goto done

:plain
%WENHENG_RUN% %WENHENG_JAVA_OPTS% -jar "%WENHENG_HOME%\wenheng.jar" %*
set "WENHENG_EXIT=%ERRORLEVEL%"
goto done

:nojava
type "%WENHENG_HOME%\bin\java-missing.txt" 1>&2
set "WENHENG_EXIT=2"

:done
if defined WENHENG_PAGE chcp %WENHENG_PAGE% >nul 2>&1
exit /b %WENHENG_EXIT%
