import { spawnSync } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openPenata } from '../../scripts/driver/open-penata.mjs'
import { onPath } from '../../scripts/setup/on-path.mjs'
import { capture } from '../../scripts/setup/run.mjs'
import { filesBelow, textOf } from '../architecture/source-files'
import { forget, launchPenata, type RunningPenata } from '../support/launch-penata'

/** A server of the test's own that counts who knocks. */
type Listener = { readonly port: number; readonly knocks: () => number; readonly close: () => void }

const listening: Listener[] = []
let penata: RunningPenata

beforeAll(async () => {
  penata = await launchPenata()
  await penata.page.getByTestId('impor-siasn').waitFor()
})
afterAll(async () => {
  await penata.app.close()
  forget(penata.userData)
  for (const { close } of listening) close()
})

async function listenTcp(): Promise<Listener> {
  let knocks = 0
  const server: Server = createServer((socket) => {
    knocks += 1
    socket.destroy()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const listener = { port, knocks: () => knocks, close: () => void server.close() }
  listening.push(listener)
  return listener
}

async function listenUdp(): Promise<Listener> {
  let knocks = 0
  const socket = createSocket('udp4')
  socket.on('message', () => (knocks += 1))
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done))
  const listener = { port: socket.address().port, knocks: () => knocks, close: () => void socket.close() }
  listening.push(listener)
  return listener
}

it('a page that tries everything reaches nobody', async () => {
  const tcp = await listenTcp()
  const udp = await listenUdp()
  const tried = await penata.page.evaluate(
    async ({ tcp, udp }) => {
      const base = `http://127.0.0.1:${tcp}`
      const add = (tag: string, attributes: Readonly<Record<string, string>>): void => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        document.head.append(element)
      }
      const style = (rule: string): void => {
        const sheet = document.createElement('style')
        sheet.append(rule)
        document.head.append(sheet)
      }
      const tries: Record<string, () => unknown> = {
        fetch: () => fetch(`${base}/fetch`, { mode: 'no-cors', keepalive: true }).catch(() => null),
        xhr: () => {
          const request = new XMLHttpRequest()
          request.open('GET', `${base}/xhr`)
          request.send()
        },
        socket: () => new WebSocket(`ws://127.0.0.1:${tcp}/ws`),
        events: () => new EventSource(`${base}/es`),
        beacon: () => navigator.sendBeacon(`${base}/beacon`, 'x'),
        image: () => (new Image().src = `${base}/img.png`),
        imported: () => style(`@import url('${base}/a.css');`),
        background: () =>
          style(
            `body { background-image: url('${base}/b.png') } @font-face { font-family: x; src: url('${base}/f.woff2') } body { font-family: x }`
          ),
        sheet: () => add('link', { rel: 'stylesheet', href: `${base}/c.css` }),
        prefetch: () => add('link', { rel: 'prefetch', href: `${base}/p` }),
        preload: () => add('link', { rel: 'preload', as: 'fetch', href: `${base}/l` }),
        prerender: () => add('link', { rel: 'prerender', href: `${base}/r` }),
        preconnect: () => add('link', { rel: 'preconnect', href: base }),
        dns: () => add('link', { rel: 'dns-prefetch', href: '//jauh.example.invalid' }),
        icon: () => add('link', { rel: 'icon', href: `${base}/i.ico` }),
        refresh: () => add('meta', { 'http-equiv': 'refresh', content: `0; url=${base}/m` }),
        module: () => import(/* @vite-ignore */ `${base}/m.js`).catch(() => null),
        worker: () => new Worker(`${base}/w.js`),
        frame: () => add('iframe', { src: `${base}/f` }),
        object: () => add('object', { data: `${base}/o` }),
        video: () => add('video', { src: `${base}/v`, autoplay: '' }),
        form: () => {
          const form = document.createElement('form')
          Object.assign(form, { action: `${base}/form`, method: 'post' })
          document.body.append(form)
          form.submit()
          form.remove()
        },
        ping: () => Object.assign(document.createElement('a'), { href: '#', ping: `${base}/ping` }).click(),
        transport: () => new (Reflect.get(window, 'WebTransport'))(`https://127.0.0.1:${tcp}/t`),
        rtc: async () => {
          const peer = new RTCPeerConnection({
            iceServers: [{ urls: `stun:127.0.0.1:${udp}` }, { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'a', credential: 'b' }]
          })
          peer.createDataChannel('x')
          await peer.setLocalDescription(await peer.createOffer())
        }
      }
      for (const attempt of Object.values(tries)) {
        try {
          void Promise.resolve(attempt()).catch(() => null)
        } catch {
          // refused on the spot
        }
      }
      await new Promise((next) => setTimeout(next, 3000))
      return Object.keys(tries).length
    },
    { tcp: tcp.port, udp: udp.port }
  )
  expect(tried).toBe(25)
  expect({ tcp: tcp.knocks(), udp: udp.knocks() }).toEqual({ tcp: 0, udp: 0 })
  expect(penata.page.url()).toMatch(/^app:\/\/penata\//)
  await penata.page.reload()
  await penata.page.getByTestId('impor-siasn').waitFor()
})

it('Chromium itself reaches nobody: no name and no address leads anywhere, in any session', async () => {
  const tcp = await listenTcp()
  const outcome = await penata.app.evaluate(async ({ net, session, BrowserWindow }, port) => {
    const bare = session.fromPartition('tanpa-penjaga')
    const tell = (error: Error): string => error.message
    const fetched = await bare.fetch(`http://127.0.0.1:${port}/`).then(({ status }) => String(status), tell)
    const named = await net.fetch('https://redirector.gvt1.com/').then(({ status }) => String(status), tell)
    const resolved = await bare.resolveHost('localhost').then(() => 'resolved', tell)
    const window = new BrowserWindow({ show: false, webPreferences: { session: bare } })
    const loaded = await window.loadURL(`http://127.0.0.1:${port}/`).then(() => 'loaded', tell)
    window.destroy()
    return { fetched, named, resolved, loaded: loaded.replace(/ loading .*/, '') }
  }, tcp.port)
  expect(outcome).toEqual({
    fetched: 'net::ERR_NAME_NOT_RESOLVED',
    named: expect.stringMatching(/ERR_(BLOCKED_BY_CLIENT|NAME_NOT_RESOLVED)/),
    resolved: expect.stringContaining('ERR_NAME_NOT_RESOLVED'),
    loaded: expect.stringContaining('ERR_NAME_NOT_RESOLVED')
  })
  expect(tcp.knocks()).toBe(0)
  const switches = await penata.app.evaluate(({ app }) =>
    [
      'disable-background-networking',
      'disable-component-update',
      'disable-domain-reliability',
      'disable-sync',
      'no-pings',
      'no-proxy-server'
    ].filter((name) => !app.commandLine.hasSwitch(name))
  )
  expect(switches).toEqual([])
  expect(textOf('electron/shell/safe-preferences.ts')).toContain('spellcheck: false')
})

it('from the first moment to the last, Chromium asks the network for nothing but our own files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'penata-netlog-'))
  const log = join(folder, 'net.json')
  const flags = [...inject('electronFlags'), `--log-net-log=${log}`]
  const other = await openPenata({ exe: inject('electronExe'), flags, env: inject('electronEnv'), userData: join(folder, 'data') })
  await other.page.getByRole('button', { name: /Buka contoh/ }).click()
  await other.page.locator('[data-unor-id]').first().waitFor()
  await other.page.waitForTimeout(5000)
  await other.app.close()
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8'))
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]))
  const seen = events.map((event: { type: number; params?: unknown }) => `${names.get(event.type)} ${JSON.stringify(event.params ?? {})}`)
  const outside = seen.filter((text: string) =>
    /^(HOST_RESOLVER_MANAGER_JOB|HOST_RESOLVER_DNS_TASK|TCP_CONNECT|UDP_CONNECT|SOCKET_POOL|SSL_CONNECT|QUIC_SESSION_POOL_JOB|URL_REQUEST_START_JOB .*"(https?|wss?):)/.test(
      text
    )
  )
  rmSync(folder, { recursive: true })
  expect(seen.length).toBeGreaterThan(0)
  expect(outside).toEqual([])
})

// a driver speaks to the window over the loopback: it is the one interface there is
const LOOPBACK_ONLY = 'ip link set lo up && exec "$0" "$@"'
const canCut = onPath('ip') && spawnSync('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).status === 0

it.skipIf(!canCut)('a whole journey on a machine without a network (skipped where namespaces or `ip` are missing)', async () => {
  const vitest = [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', '--project', 'jendela']
  const words = ['-n', 'sh', '-c', LOOPBACK_ONLY, ...vitest, 'tests/e2e/cangkang-luring.test.ts']
  const { code, output } = await capture('unshare', words, { env: { ...process.env, NO_COLOR: '1' } })
  expect(code, output).toBe(0)
  expect(output).toMatch(/Tests +2 passed/)
  expect(output).toContain('interfaces: lo.')
})

it('no program of ours can open a connection: nothing of Node that speaks to a network is in them', () => {
  const speaking = filesBelow('out/main', /\.js$/).filter((path) =>
    /(?:from ?|require\(|import\()["'](?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector)["']/.test(textOf(path))
  )
  expect(speaking).toEqual([])
})
