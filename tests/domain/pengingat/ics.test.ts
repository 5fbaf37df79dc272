import { describe, expect, it } from 'vitest'
import { finished } from '../../../src/domain/kit/steps'
import { createBahan } from '../../../src/domain/laporan/bahan-laporan'
import { acaraKalender } from '../../../src/domain/pengingat/acara-kalender'
import { type AcaraIcs, tulisIcs } from '../../../src/domain/pengingat/ics'
import { semuaPengingat } from '../../../src/domain/pengingat/semua-pengingat'
import { rentangTahun } from '../../../src/domain/pengingat/tahun-kalender'
import { HARI_INI } from '../../support/given'
import { aContoh } from '../contoh/sample'

const kepala = { nama: 'Kalender Kepegawaian', dibuat: '2026-11-22T02:03:04.567Z', ingatkan: null }
const acara: AcaraIcs = {
  uid: 'kgb-p1 2026-12-01@penata',
  tanggal: '2026-12-31',
  judul: 'KGB: ANI',
  rincian: null,
  kategori: 'KGB'
}
const baca = (said: Partial<AcaraIcs>): Readonly<Record<string, string>> => terbaca(tulisIcs([{ ...acara, ...said }], kepala))[0] ?? {}

describe('berkas kalender', () => {
  it.each([
    ['koma, titik koma, garis miring balik', 'Drs. ANI, M.Si.; C:\\arsip'],
    ['baris baru', 'baris satu\nbaris dua'],
    ['emoji berangkai', 'Pelantikan 👩‍👩‍👧‍👦 🎉'.repeat(12)],
    ['nama 120 huruf', 'Ñ'.repeat(120)],
    ['nama tanpa spasi tepat satu baris', 'A'.repeat(67)],
    ['kosong', '']
  ])('menjaga %s apa adanya', (_, judul) => expect(baca({ judul, rincian: judul })).toMatchObject({ SUMMARY: judul, DESCRIPTION: judul }))

  it('membuang tanda kendali dan menyeragamkan akhir baris', () =>
    expect(baca({ judul: 'satu\r\ndua\rtiga\u0000\u0007' })['SUMMARY']).toBe('satu\ndua\ntiga'))

  it.each([1, 2, 3, 4])('melipat baris pada 75 oktet tanpa merobek huruf %d oktet', (oktet) => {
    const huruf = ['a', 'é', '漢', '🎉'][oktet - 1] ?? ''
    for (let geser = 0; geser < 5; geser++) {
      const teks = tulisIcs([{ ...acara, judul: 'x'.repeat(geser) + huruf.repeat(200) }], kepala)
      for (const baris of teks.split('\r\n')) expect(Buffer.byteLength(baris)).toBeLessThanOrEqual(75)
      expect(Buffer.from(teks, 'utf8').toString('utf8')).toBe(teks)
      expect(teks.split('\r\n').join('')).not.toContain('\uFFFD')
    }
  })

  it('memakai CRLF di setiap baris dan tidak pernah sendirian', () => {
    const teks = tulisIcs([{ ...acara, rincian: 'a\nb' }], kepala)
    expect(teks.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(teks.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })

  it('menulis satu hari penuh: akhir adalah hari berikutnya, juga di akhir tahun', () =>
    expect(baca({})).toMatchObject({
      UID: 'kgb-p1-2026-12-01@penata',
      DTSTAMP: '20261122T020304Z',
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101'
    }))

  it('mengingatkan sebelumnya hanya bila diminta', () => {
    expect(tulisIcs([acara], kepala)).not.toContain('VALARM')
    expect(tulisIcs([acara], { ...kepala, ingatkan: 7 })).toContain('TRIGGER:-P7D\r\n')
  })
})

describe('kalender kota contoh', () => {
  const kota = aContoh()
  const bahan = createBahan((name) => kota[name], HARI_INI)
  const butir = semuaPengingat.flatMap(({ id, jadwal }) =>
    jadwal ? finished(jadwal.langkah(bahan, rentangTahun(2027, HARI_INI))).map((b) => ({ ...b, jenis: id })) : []
  )
  const bertanggal = butir.filter((b) => b.tanggal !== null)
  const teks = tulisIcs(acaraKalender(butir, bahan.pada(HARI_INI)), { ...kepala, ingatkan: 7 })
  const isi = terbaca(teks)

  it('memuat tepat setiap tugas bertanggal, masing-masing dengan UID sendiri', () => {
    expect(bertanggal.length).toBeGreaterThan(50)
    expect(isi.map((e) => e['DTSTART;VALUE=DATE'])).toEqual(bertanggal.map((b) => b.tanggal?.replaceAll('-', '')))
    expect(new Set(isi.map((e) => e['UID'])).size).toBe(bertanggal.length)
  })

  it('menyebut jabatan, tetapi tidak NIP, NIK, telepon, atau surel siapa pun', () => {
    expect(isi.filter((e) => e['DESCRIPTION'] !== undefined).length).toBeGreaterThan(bertanggal.length / 2)
    const lurus = teks.replaceAll('\r\n ', '')
    expect(lurus).not.toMatch(/\d{16}/)
    for (const { nip, nik, noHp, email } of kota.pegawai)
      for (const rahasia of [nip, nik, noHp, email]) expect(rahasia !== null && lurus.includes(rahasia)).toBe(false)
  })

  it('memberi UID yang sama bila dibuat lagi', () =>
    expect(terbaca(tulisIcs(acaraKalender(butir, bahan.pada(HARI_INI)), kepala)).map((e) => e['UID'])).toEqual(isi.map((e) => e['UID'])))
})

/** A small reader of its own: unfolds, finds the events outside of alarms, takes the escapes back. */
function terbaca(teks: string): readonly Readonly<Record<string, string>>[] {
  const events: Record<string, string>[] = []
  let dalam: string[] = []
  for (const baris of teks.replace(/\r\n[ \t]/g, '').split('\r\n')) {
    const putus = baris.indexOf(':')
    const [nama, nilai] = [baris.slice(0, putus), baris.slice(putus + 1)]
    if (nama === 'BEGIN') dalam.push(nilai)
    else if (nama === 'END') dalam = dalam.slice(0, -1)
    else if (dalam.at(-1) === 'VEVENT') Object.assign(events.at(-1) ?? {}, { [nama]: lepas(nilai) })
    if (nama === 'BEGIN' && nilai === 'VEVENT') events.push({})
  }
  expect(dalam).toEqual([])
  return events
}

const lepas = (nilai: string): string => nilai.replace(/\\(.)/g, (_, tanda: string) => (tanda === 'n' || tanda === 'N' ? '\n' : tanda))
