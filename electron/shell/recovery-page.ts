import { APP_URL } from './app-protocol'

const HTML = `<!doctype html><html lang="id"><meta charset="utf-8"><title>Penata</title>
<style>body{font:16px/1.6 'Segoe UI','Liberation Sans',sans-serif;background:#f5f7f9;color:#1f2933;display:grid;place-items:center;min-height:100vh;margin:0}
main{max-width:34rem;padding:2.5rem;background:#fff;border:1px solid #d9e2ec;border-radius:12px}
a{display:inline-block;margin-top:1rem;padding:.6rem 1.4rem;border-radius:8px;background:#0b4f6c;color:#fff;text-decoration:none;font-weight:600}</style>
<main><h1>Tampilan terhenti</h1><p>Tampilan Penata berhenti karena kesalahan. Data Anda aman: setiap perubahan yang sudah selesai telah tersimpan.</p>
<a href="${APP_URL}">Muat ulang</a></main></html>`

/** What the window shows after its page has crashed: never a white window. */
export const RECOVERY_PAGE = `data:text/html;charset=utf-8,${encodeURIComponent(HTML)}`
