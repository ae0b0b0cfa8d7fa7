#include "desktop/shell/first_paint.h"

#include <QApplication>
#include <QMainWindow>

/// What a program of Qt Widgets cannot do without: the measure for Bursar's own start.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bursar::desktop::FirstPaint firstPaint;
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
