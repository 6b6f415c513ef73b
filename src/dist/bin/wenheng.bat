@echo off
rem Starts wenheng on Windows. This file is plain ASCII, so it reads the same under every code page;
rem the Chinese text it shows is in java-missing.txt (UTF-8).
rem WENHENG_JAVA_OPTS: further options for Java, such as -Xmx1g.
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
for /f "tokens=1 delims=.-+" %%m in ("%WENHENG_VERSION%") do set "WENHENG_VERSION=%%m"
if %WENHENG_VERSION% LSS 17 goto nojava

if not defined WENHENG_FONTS set "WENHENG_FONTS=%WENHENG_HOME%\fonts"

rem Most commands end within seconds: one compiler tier and the serial collector start fastest.
"%WENHENG_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
    %WENHENG_JAVA_OPTS% -jar "%WENHENG_HOME%\wenheng.jar" %*
set "WENHENG_EXIT=%ERRORLEVEL%"
goto done

:nojava
type "%WENHENG_HOME%\bin\java-missing.txt" 1>&2
set "WENHENG_EXIT=2"

:done
if defined WENHENG_PAGE chcp %WENHENG_PAGE% >nul 2>&1
exit /b %WENHENG_EXIT%
