import { describe, expect, test } from 'vitest'
import { jejakGalat } from '../../electron/app/jejak-galat'
import { fileName } from '../../electron/app/file-name'
import { tandaTerlarang } from '../../src/domain/kit/tanda-terlarang'
import { commands } from '../../src/domain/registry'
import { masukanContoh } from '../support/masukan-contoh'
import { testApp } from '../support/test-app'

/** Texts no officer types: each of them has opened something somewhere. */
const JAHAT: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://contoh.invalid","klik")',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  '\t=1+1',
  '<script>window.bocor=1</script>',
  '<img src=x onerror=window.bocor=1>',
  '"><svg onload=window.bocor=1>',
  'javascript:window.bocor=1',
  '{{constructor.constructor("return 1")()}}',
  '${process.exit(1)}',
  "'; drop table pegawai; --",
  '" or ""="',
  "%' or 1=1 --",
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  'C:\\Windows\\win.ini',
  '\\\\server\\bagi',
  'CON',
  'nul.txt',
  'aux',
  'LPT1',
  '. . .',
  'a/b:c*d?e"f<g>h|i',
  '_x000D_',
  '_x0041_',
  '&amp;&lt;',
  ']]>',
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  '%s%s%n',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'é̂̃̄',
  '　全角　',
  'ﷺ'.repeat(20),
  'a'.repeat(40_000),
  '__proto__',
  'constructor'
]

/** Signs that are refused at the border, wherever they stand. */
const TERLARANG: readonly string[] = ['a\u0000b', '\u202Egnp.exe', 'x\u2066y\u2069', 'a\u0007', '\uFFFE', 'a\uD800b', '\u009B31m']

const app = testApp()

describe('every text of every command', () => {
  const isian = (teks: string) => ({ teks: () => teks })

  test.each(TERLARANG)('takes no %j', async (teks) => {
    for (const { name, input } of commands) {
      const reply = await app.call('command.run', {
        name,
        input: masukanContoh(input, isian(teks)),
        kunci: 'kunci-uji-jahat',
        tempat: null
      })
      const isBerteks = tandaTerlarang(masukanContoh(input, isian(teks))) !== null
      if (isBerteks)
        expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID', pesan: expect.stringContaining('tidak terlihat') } })
    }
  })

  test('is refused with a sentence or kept as it is, never run', async () => {
    let ditolak = 0
    let tersimpan = 0
    for (const [n, teks] of JAHAT.entries())
      for (const { name, input } of commands) {
        const raw = masukanContoh(input, isian(teks))
        const reply = await app.call('command.run', { name, input: raw, kunci: `jahat-${n}-${name}`, tempat: null })
        if (reply.ok) tersimpan += 1
        else {
          ditolak += 1
          expect(['INVALID', 'NOT_FOUND', 'FORBIDDEN', 'STALE'], `${name} ${teks.slice(0, 40)}`).toContain(reply.error.code)
          expect(reply.error.pesan.length).toBeGreaterThan(5)
        }
      }
    expect(ditolak).toBeGreaterThan(1000)
    expect(tersimpan).toBeGreaterThan(0)
    expect(app.db.sqlite.prepare("select count(*) from sqlite_schema where name = 'pegawai'").pluck().get()).toBe(1)
  }, 60_000)

  test.each(JAHAT)('makes no path of a file name: %j', (teks) => {
    const nama = fileName(teks, 'xlsx')
    expect(nama).not.toMatch(/[\\/:*?"<>|\u0000-\u001F\u202A-\u202E]/)
    expect(nama).toMatch(/\.xlsx$/)
    expect(nama.length).toBeLessThanOrEqual(200)
  })
})

describe('what was sent deep within itself', () => {
  test('is looked through without an end of the core', () => {
    let dalam: unknown = 'a\u0000'
    for (let n = 0; n < 200_000; n += 1) dalam = [dalam]
    expect(tandaTerlarang(dalam)).not.toBeNull()
    expect(tandaTerlarang({ a: ['Padang\nbaris dua\tkolom', '👩‍👧'] })).toBeNull()
  })
})

describe('the trace of a bug', () => {
  test('tells where it was and nothing of a person', () => {
    const jejak = jejakGalat(new TypeError('Ani Malayu 198609262015052001 tidak ada'))
    expect(jejak).toMatch(/^TypeError\n\s+at /)
    expect(jejak).not.toMatch(/Ani|1986/)
    expect(jejakGalat('NIP 198609262015052001')).toBe('Galat berupa string')
  })
})
