import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfBase64 } from '../../../src/domain/kit/base64'
import type { Changeset } from '../../../src/domain/kit/changeset'
import type { Command, Refusal } from '../../../src/domain/kit/command'
import type { Result } from '../../../src/domain/kit/result'
import { importPola } from '../../../src/domain/naskah/commands/import-pola'
import { removeGambar } from '../../../src/domain/naskah/commands/remove-gambar'
import { restorePola } from '../../../src/domain/naskah/commands/restore-pola'
import { savePola } from '../../../src/domain/naskah/commands/save-pola'
import { spp } from '../../../src/domain/naskah/documents/spp'
import { bacaGambar } from '../../../src/domain/naskah/gambar/baca-gambar'
import { gambarBerlaku } from '../../../src/domain/naskah/gambar/gambar'
import { bacaBerkasPola, type GambarBerkas, tulisBerkasPola } from '../../../src/domain/naskah/pola/berkas-pola'
import type { PolaNaskah } from '../../../src/domain/naskah/pola/pola'
import { polaBerlaku } from '../../../src/domain/naskah/pola/pola-tersimpan'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { aJpeg, aPng } from '../../support/gambar-uji'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

let hari = 0
/** Every call on a day of its own, with ids that rise. */
function decide<I, F>(command: Command<string, I, F>, rows: Rows, input: I): Result<Changeset, Refusal> {
  hari += 1
  const given = { ...aGiven(), now: new Date(Date.UTC(2026, 10, 22) + hari * 1000).toISOString(), newId: () => `id-${(ids += 1)}` }
  const facts = command.gather(memoryReader(rows), input, given)
  return facts.ok ? command.decide(facts.value, input, given) : facts
}
let ids = 1000

function done<I, F>(command: Command<string, I, F>, rows: Rows, input: I): Rows {
  const changes = decide(command, rows, input)
  if (!changes.ok) throw new Error(changes.error.pesan)
  return applied(rows, changes.value)
}

const dengan = (ganti: (blok: PolaNaskah['bagian'][number]['blok']) => PolaNaskah['bagian'][number]['blok']): PolaNaskah => ({
  ...spp.pola,
  bagian: spp.pola.bagian.map((b) => ({ ...b, blok: ganti(b.blok) }))
})
const tanpaTembusan = dengan((blok) => blok.filter((b) => b.jenis !== 'TEMBUSAN'))
const simpan = (isi: PolaNaskah, dari: number) => ({ jenis: 'spp', isi, catatan: '', dari })
const berlaku = (rows: Rows) => polaBerlaku(rows.polaTersimpan ?? [], 'spp')
const gambar = (bytes: Uint8Array): GambarBerkas => ({
  kunci: 'LAMBANG_DAERAH',
  nama: 'kota.png',
  tipe: 'image/png',
  data: Buffer.from(bytes).toString('base64'),
  lebar: 1,
  tinggi: 1
})

describe('pola.simpan', () => {
  it('writes version after version; the newest is in force', () => {
    const satu = done(savePola, {}, simpan(tanpaTembusan, 0))
    const dua = done(savePola, satu, simpan(spp.pola, 1))
    expect(dua.polaTersimpan?.map((p) => p.versi)).toEqual([1, 2])
    expect(JSON.parse(berlaku(dua)?.isi ?? '')).toEqual(spp.pola)
  })

  it('refuses one that was made on an older version', () => {
    const satu = done(savePola, {}, simpan(tanpaTembusan, 0))
    expect(decide(savePola, satu, simpan(spp.pola, 0))).toMatchObject({ ok: false, error: { code: 'STALE' } })
  })

  it('refuses two blocks of one id, and a table the paper does not have', () => {
    const ganda = dengan((blok) => [...blok, ...blok.slice(0, 1)])
    expect(decide(savePola, {}, simpan(ganda, 0))).toMatchObject({ ok: false, error: { pesan: expect.stringContaining('dua blok') } })
    const bertabel = dengan((blok) => [...blok, { id: 'asing', jenis: 'TABEL', tampil: true, tabel: 'constructor' }])
    expect(decide(savePola, {}, simpan(bertabel, 0))).toMatchObject({ ok: false, error: { pesan: expect.stringContaining('tabel') } })
  })
})

describe('pola.kembalikan', () => {
  it('takes an earlier version up again as a new one, and goes back to the house', () => {
    const dua = done(savePola, done(savePola, {}, simpan(tanpaTembusan, 0)), simpan(spp.pola, 1))
    const tiga = done(restorePola, dua, { jenis: 'spp', versi: 1 })
    expect(berlaku(tiga)).toMatchObject({ versi: 3, isi: JSON.stringify(tanpaTembusan) })
    expect(berlaku(done(restorePola, tiga, { jenis: 'spp', versi: null }))).toMatchObject({ versi: 4, isi: null })
  })

  it('changes nothing where that is in force already, and refuses a version there never was', () => {
    expect(decide(restorePola, {}, { jenis: 'spp', versi: null })).toEqual({ ok: true, value: [] })
    expect(decide(restorePola, {}, { jenis: 'spp', versi: 7 })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })
})

describe('pola.impor', () => {
  it('takes templates and emblems in one, and leaves alone what is the same', () => {
    const input = { pola: [{ jenis: 'spp', isi: tanpaTembusan }], gambar: [gambar(aPng())], asal: 'kota lain' }
    const rows = done(importPola, {}, input)
    expect(berlaku(rows)).toMatchObject({ versi: 1, catatan: 'Impor dari kota lain' })
    expect(gambarBerlaku(rows.gambar ?? [], 'LAMBANG_DAERAH')).toMatchObject({ tipe: 'image/png', lebar: 120, tinggi: 150 })
    expect(decide(importPola, rows, input)).toEqual({ ok: true, value: [] })
  })

  it('takes nothing while one picture is none', () => {
    const input = { pola: [{ jenis: 'spp', isi: tanpaTembusan }], gambar: [gambar(new TextEncoder().encode('<svg/>'))], asal: '' }
    expect(decide(importPola, {}, input)).toMatchObject({ ok: false, error: { code: 'INVALID' } })
  })
})

describe('gambar.hapus', () => {
  it('leaves papers to come without it and keeps the old one for those issued', () => {
    const ada = done(importPola, {}, { pola: [], gambar: [gambar(aPng())], asal: '' })
    const kunci = 'LAMBANG_DAERAH' as const
    const dilepas = done(removeGambar, ada, { kunci })
    expect(gambarBerlaku(dilepas.gambar ?? [], 'LAMBANG_DAERAH')).toBeNull()
    expect(dilepas.gambar?.some((g) => g.data !== '')).toBe(true)
    expect(decide(removeGambar, dilepas, { kunci })).toMatchObject({ ok: false })
  })
})

describe('the file of templates', () => {
  it('brings every template of the house across as it is', () => {
    const pola = semuaNaskah.map(({ id, pola: isi }) => ({ jenis: id, isi }))
    const dibaca = bacaBerkasPola(tulisBerkasPola({ pola, gambar: [gambar(aPng())] }))
    expect(dibaca).toEqual({ ok: true, value: { pola, gambar: [{ ...gambar(aPng()), lebar: 120, tinggi: 150 }], ditolak: [] } })
  })

  it('names what it does not know and takes the rest', () => {
    const asing = { ...spp.pola, bagian: [{ ...spp.pola.bagian[0], blok: [{ id: 'baru', jenis: 'VIDEO', tampil: true }] }] }
    const berkas = { pola: [{ jenis: 'surat-angin', isi: spp.pola }, { jenis: 'spmt', isi: asing }, { jenis: 'spp', isi: spp.pola }, 7] }
    const dibaca = bacaBerkasPola(JSON.stringify({ bentuk: 'penata-pola', versi: 1, gambar: [{ kunci: 'LAIN' }], ...berkas }))
    if (!dibaca.ok) throw new Error(dibaca.error.pesan)
    expect(dibaca.value.pola.map((p) => p.jenis)).toEqual(['spp'])
    expect(dibaca.value.ditolak).toHaveLength(4)
    expect(dibaca.value.ditolak.join('\n')).toMatch(/surat-angin.*\n.*“baru” berjenis “VIDEO”/)
  })

  it.each([
    ['no JSON', 'PK\u0003\u0004'],
    ['other JSON', '{"pola":[]}'],
    ['nothing', ''],
    ['a list nested without end', '['.repeat(200_000)],
    ['one that is closed again', `{"bentuk":"penata-pola","versi":1,"gambar":[],"pola":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['a newer form', '{"bentuk":"penata-pola","versi":9,"gambar":[],"pola":[]}']
  ])('refuses %s with a sentence, or brings nothing', (_, teks) => {
    const dibaca = bacaBerkasPola(teks)
    expect(dibaca.ok ? dibaca.value.pola : dibaca.error.pesan).toEqual(dibaca.ok ? [] : expect.stringMatching(/[Bb]erkas.*\.$/))
  })
})

describe('bacaGambar', () => {
  it('knows a picture by its bytes', () => {
    expect(bacaGambar(aPng(64, 80))).toEqual({ ok: true, value: { tipe: 'image/png', lebar: 64, tinggi: 80 } })
    expect(bacaGambar(aJpeg(640, 480))).toEqual({ ok: true, value: { tipe: 'image/jpeg', lebar: 640, tinggi: 480 } })
  })

  it.each([
    ['SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.padEnd(80))],
    ['a PNG cut off', aPng().subarray(0, 50)],
    ['a JPEG without a frame', aJpeg().subarray(0, 12)],
    ['one that is too wide', aPng(4001, 100)],
    ['one of a few dots', aPng(3, 3)],
    ['one of three megabytes', new Uint8Array(3 * 1024 * 1024)],
    ['nothing', new Uint8Array()]
  ])('refuses %s', (_, bytes) => expect(bacaGambar(bytes).ok).toBe(false))
})

describe('bytesOfBase64', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (bytes) => {
        expect(bytesOfBase64(Buffer.from(bytes).toString('base64'))).toEqual(new Uint8Array(bytes))
      })
    )
  })

  it.each(['', 'abc', 'ab*=', '====', 'a==='])('refuses %j', (teks) => expect(bytesOfBase64(teks)).toBeNull())
})
