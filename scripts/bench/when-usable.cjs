// Ends the app at the moment its page shows what the bench waits for; the process' life is then the measurement.
const { app } = require('electron')

const selector = JSON.stringify(process.env.PENATA_BENCH_SELECTOR)
const look = `new Promise((done) => { const look = () => (document.querySelector(${selector}) ? requestAnimationFrame(() => done(true)) : requestAnimationFrame(look)); look() })`
app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => void contents.executeJavaScript(look).then(() => process.kill(process.pid, 'SIGKILL')))
})
