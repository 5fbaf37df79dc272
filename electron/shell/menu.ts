import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'

/** The application menu, in Indonesian. What it chooses is told to the window as `menu.pilih`. */
export function installMenu(window: BrowserWindow): void {
  const pick = (label: string, aksi: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => window.webContents.send('penata:peristiwa', 'menu.pilih', { aksi }),
    // the page handles the keys itself, so that typing in a field keeps its own undo
    ...(accelerator ? { accelerator, registerAccelerator: false } : {})
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const template: MenuItemConstructorOptions[] = [
    {
      label: '&Berkas',
      submenu: [pick('Impor berkas SIASN…', 'buka:impor'), line, { label: 'Keluar', accelerator: 'CmdOrCtrl+Q', click: () => app.quit() }]
    },
    {
      label: '&Sunting',
      submenu: [
        pick('Urungkan', 'undo', 'CmdOrCtrl+Z'),
        pick('Ulangi', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut', label: 'Potong' },
        { role: 'copy', label: 'Salin' },
        { role: 'paste', label: 'Tempel' },
        { role: 'selectAll', label: 'Pilih semua' },
        line,
        pick('Cari…', 'cari', 'CmdOrCtrl+K')
      ]
    },
    {
      label: '&Lihat',
      submenu: [
        pick('Beranda', 'buka:beranda'),
        pick('Bagan', 'buka:bagan'),
        pick('Pegawai', 'buka:pegawai'),
        pick('Rencana Rotasi', 'buka:rotasi'),
        pick('Naskah', 'buka:naskah'),
        pick('Riwayat', 'buka:riwayat'),
        line,
        { role: 'zoomIn', label: 'Perbesar' },
        { role: 'zoomOut', label: 'Perkecil' },
        { role: 'resetZoom', label: 'Ukuran semula' },
        { role: 'togglefullscreen', label: 'Layar penuh' }
      ]
    },
    { label: '&Bantuan', submenu: [pick('Pintasan papan ketik', 'bantuan', 'F1')] }
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
