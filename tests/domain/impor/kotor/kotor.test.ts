import { describe, expect, it } from 'vitest'
import type { Bacaan } from '../../../../src/domain/impor/baca-berkas'
import type { BarisImpor } from '../../../../src/domain/impor/baris-impor'
import type { MasalahImpor } from '../../../../src/domain/impor/masalah-impor'
import { applyUsul, type DataUsul, proposeUsul } from '../../../../src/domain/impor/propose-usul'
import { finished } from '../../../../src/domain/kit/steps'
import { bacaSemua } from '../buku'
import { bukuBersih } from './bersih'
import type { Jadi, Kasus } from './kasus'
import { kasusGandaDanUsul } from './kasus-usul'
import { kasusJudul } from './kasus-judul'
import { kasusLembarLain } from './kasus-lembar-lain'
import { kasusNilai } from './kasus-nilai'
import { kasusNip } from './kasus-nip'
import { kasusTanggal } from './kasus-tanggal'

const SEMUA: readonly Kasus[] = [...kasusJudul, ...kasusNip, ...kasusTanggal, ...kasusNilai, ...kasusGandaDanUsul, ...kasusLembarLain]
const BERSIH = bacaSemua([bukuBersih()])

const tulisan = ({ parah, kolom, pesan }: MasalahImpor): string => `${parah} ${kolom}: ${pesan}`
const tanpaLetak = (baris: readonly BarisImpor[]): readonly unknown[] => baris.map((b) => ({ ...b, berkas: 0, lembar: '', baris: 0 }))
const TANPA_DATA: DataUsul = { unor: [], jabatan: [], pegawai: [] }
const tetap: Jadi = (bersih) => bersih
const ringan = ({ masalah }: Bacaan): readonly string[] => masalah.filter((m) => m.parah === 'INFO').map(tulisan)
const berat = ({ masalah }: Bacaan): readonly string[] => masalah.filter((m) => m.parah !== 'INFO').map(tulisan)

describe('the clean workbook', () => {
  it('is read whole and raises nothing', () => {
    const susunan = [...Map.groupBy(BERSIH.baris, (b) => `${b.lembar} ${b.entitas}`)].map(([kunci, list]) => `${kunci} ${list.length}`)
    expect(susunan).toEqual(['Pegawai pegawai 9', 'Unor unor 4', 'Jabatan jabatan 3', 'Peta unor 2', 'Peta jabatan 4'])
    expect(berat(BERSIH)).toEqual([])
    expect(BERSIH).toMatchObject({ jumlahBaris: 20, barisDitolak: 0, tanpaNip: [] })
    expect(finished(proposeUsul(BERSIH, TANPA_DATA))).toEqual([])
  })
})

describe('a dirty workbook', () => {
  it('comes in more than sixty named kinds', () => {
    expect(SEMUA.length).toBeGreaterThanOrEqual(60)
    expect(new Set(SEMUA.map((k) => k.nama)).size).toBe(SEMUA.length)
  })

  it.each(SEMUA.map((kasus) => [kasus.nama, kasus.menangkap, kasus] as const))('%s (catches: %s)', (_nama, _menangkap, kasus) => {
    const { jadi = tetap, masalah = [], catatan = [], usul: usulHarap = [], acuan = [] } = kasus
    const bacaan = bacaSemua([kasus.ubah(bukuBersih())], { acuan })
    expect(tanpaLetak(bacaan.baris)).toEqual(tanpaLetak(jadi(BERSIH.baris)))
    expect(berat(bacaan)).toHaveLength(masalah.length)
    for (const pola of masalah) expect(berat(bacaan)).toContainEqual(expect.stringMatching(pola))
    for (const pola of catatan) expect(ringan(bacaan)).toContainEqual(expect.stringMatching(pola))
    const usul = finished(proposeUsul(bacaan, { ...TANPA_DATA, ...kasus.data }))
    expect(usul.map((u) => [u.jenis, u.usulan])).toEqual(usulHarap)
    expect(tanpaLetak(applyUsul(bacaan.baris, usul))).toEqual(tanpaLetak((kasus.sesudahUsul ?? jadi)(BERSIH.baris)))
  })

  it('never lets a message or a report repeat a NIK, a phone number, or a NIP in its words', () => {
    const semua = SEMUA.flatMap((kasus) => bacaSemua([kasus.ubah(bukuBersih())]).masalah)
    const pribadi = semua.filter(({ kolom }) => /^(NIK|NOMOR HP)/.test(kolom ?? ''))
    expect(pribadi.length).toBeGreaterThan(1)
    expect(pribadi.filter(({ nilai }) => nilai !== null)).toEqual([])
    expect(semua.filter(({ pesan }) => /\d{11}/.test(pesan))).toEqual([])
  })
})
