// The smallest Electron app with a window: what a start cannot be faster than.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 })
  void window.loadURL('data:text/html,<h1>Halo</h1>')
})
