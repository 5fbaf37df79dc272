import { beforeAll, describe, expect, it } from 'vitest'
import type { RouteInput, RouteOutput } from '../../src/contract/routes'
import { indexArsip } from '../../src/domain/mutasi/arsip'
import { bahanPeriksa, periksa } from '../../src/domain/mutasi/periksa'
import { project } from '../../src/domain/mutasi/proyeksi'
import { rantaiOf } from '../../src/domain/mutasi/rantai'
import type { RencanaId } from '../../src/domain/mutasi/rencana'
import type { Jabatan } from '../../src/domain/organisasi/jabatan'
import { strukturalKosong } from '../../src/domain/organisasi/jabatan-kosong'
import { indexSnapshot, type Snapshot } from '../../src/domain/organisasi/snapshot'
import { BATAS_KOSONG } from '../../src/domain/usul-rotasi/permintaan'
import { solve } from '../../electron/solver/solve'
import { testApp } from '../support/test-app'

type Permintaan = RouteInput<'rotasi.usulkan'>
type Usul = RouteOutput<'rotasi.usulkan'>['usul'][number]

const TMT = '2027-01-04'
const app = testApp()
let rencanaId: RencanaId
let snapshot: Snapshot
let kosong: readonly Jabatan[]

beforeAll(async () => {
  await app.run('contoh.load', { jumlahPegawai: 600, benih: 7 })
  await app.run('rencana.create', { nama: 'Usul', tmt: TMT, jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  rencanaId = await rencanaBernama('Usul')
  snapshot = indexSnapshot(await app.ask('organisasi.snapshot', { tanggal: TMT }))
  kosong = strukturalKosong(snapshot, (id) => snapshot.byJabatan.get(id) ?? [])
})

async function rencanaBernama(nama: string): Promise<RencanaId> {
  const found = (await app.ask('rencana.list', null)).find((r) => r.nama === nama)
  if (!found) throw new Error(`No plan ${nama}`)
  return found.id
}

/** Every vacant post, from administrators and functional people, without limits. */
const permintaan = ({
  batas,
  ...lain
}: Partial<Omit<Permintaan, 'batas'>> & { readonly batas?: Partial<Permintaan['batas']> } = {}): Permintaan => ({
  rencanaId,
  jabatan: kosong.map((j) => j.id),
  wajibPindah: [],
  kolam: { unor: null, jenis: ['ADMINISTRATOR', 'JF'], tanpaJabatan: false },
  berantai: false,
  ...lain,
  batas: { ...BATAS_KOSONG, ...batas }
})

const usulkan = (p: Permintaan): Promise<RouteOutput<'rotasi.usulkan'>> => app.ask('rotasi.usulkan', p)

const kunci = ({ pegawaiId, jabatanId }: Usul['langkah'][number]): string => `${pegawaiId} ${jabatanId}`
const bagianSama = (a: Usul, b: Usul): number => {
  const lama = new Set(b.langkah.map(kunci))
  return a.langkah.filter((l) => lama.has(kunci(l))).length / a.langkah.length
}

/** A plan as it lies in the database, projected and examined afresh. */
async function rencanaUtuh(id: RencanaId) {
  const detail = await app.ask('rencana.detail', { id })
  if (!detail) throw new Error('No plan')
  const arsip = indexArsip(await app.ask('mutasi.arsip', null))
  const proyeksi = project(snapshot, detail.rencana, detail.langkah)
  const hasil = periksa(
    proyeksi,
    bahanPeriksa({ ...detail, arsip }, { ketentuan: await app.ask('ketentuan.list', null), pengesampingan: [] })
  )
  return { detail, proyeksi, hasil, rantai: rantaiOf(proyeksi) }
}

describe('on the sample city', () => {
  it('proposes three plans that break no rule and differ in a third of their moves, the same each time', async () => {
    const hasil = await usulkan(permintaan())
    expect(hasil.berhenti).toBe('LENGKAP')
    expect(hasil.usul.map((u) => u.jumlah.BLOK)).toEqual([0, 0, 0])
    expect(hasil.usul.every((u) => u.langkah.length > 0 && u.selisih === 0)).toBe(true)
    for (const a of hasil.usul) for (const b of hasil.usul) if (a !== b) expect(bagianSama(a, b)).toBeLessThanOrEqual(0.7)
    const nilai = hasil.usul.map((u) => u.nilai)
    expect(nilai).toEqual(nilai.toSorted((a, b) => b - a))
    expect(nilai[0]).toBeGreaterThan(hasil.usul[0]?.nilaiTetap ?? Infinity)
    expect(hasil.pembatas.every((p) => p.kerugian > 0)).toBe(true)
    expect(await usulkan(permintaan())).toEqual(hasil)
  })

  it('becomes a scenario on top of the steps that are there, without a BLOK, and undo takes it away', async () => {
    const { usul } = await usulkan(permintaan())
    const tambahan = (usul[1]?.langkah ?? []).map(({ pegawaiId, jabatanId }) => ({ pegawaiId, jabatanId }))
    await app.run('rencana.add-skenario', { id: rencanaId, tambahan, nama: 'Usul B' })
    const { detail, hasil } = await rencanaUtuh(await rencanaBernama('Usul B'))
    expect(detail.rencana.skenario).toBe('B')
    expect(detail.langkah.filter((l) => l.jenis === 'ANGKAT')).toHaveLength(tambahan.length)
    expect(hasil.jumlah.BLOK).toBe(0)
    await app.ask('history.undo', null)
    expect((await app.ask('rencana.list', null)).some((r) => r.nama === 'Usul B')).toBe(false)
  })

  it('runs chains on until no other post falls empty', async () => {
    const hasil = await usulkan(
      permintaan({
        kolam: { unor: null, jenis: ['ADMINISTRATOR', 'JF'], tanpaJabatan: false },
        berantai: true,
        batas: { tanpaLowonganBaru: true }
      })
    )
    const [a] = hasil.usul
    if (!a) throw new Error(hasil.berhenti)
    expect([a.lowonganBaru, a.jumlah.BLOK]).toEqual([[], 0])
    await app.run('rencana.add-skenario', {
      id: rencanaId,
      tambahan: a.langkah.map((l) => ({ pegawaiId: l.pegawaiId, jabatanId: l.jabatanId })),
      nama: 'Rantai'
    })
    const { rantai, proyeksi } = await rencanaUtuh(await rencanaBernama('Rantai'))
    const usulan = rantai.filter((r) => r.langkah.length > 0)
    expect(new Set(usulan.map((r) => r.ujung.jenis))).not.toContain('KOSONG')
    expect(Math.max(...rantai.map((r) => r.panjang))).toBeGreaterThan(1)
    expect([proyeksi.belumDitempatkan, proyeksi.konflik]).toEqual([[], []])
    await app.ask('history.undo', null)
  })

  it('keeps to the limits, and says what they cost', async () => {
    const { usul } = await usulkan(permintaan({ batas: { pindah: 3, promosi: 1 } }))
    expect(usul.every((u) => u.langkah.length <= 3 && u.langkah.filter((l) => l.isPromosi).length <= 1)).toBe(true)
    expect(usul[0]?.biayaBatas).toBeGreaterThan(0)
    expect(usul[0]?.terbuka.length).toBeGreaterThanOrEqual(kosong.length - 3)
  })

  it('says for which posts there is nobody, and which rules leave people out', async () => {
    const jpt = kosong.filter((j) => j.jenis === 'JPT_PRATAMA')
    const hasil = await usulkan(
      permintaan({ jabatan: jpt.map((j) => j.id), kolam: { unor: null, jenis: ['PELAKSANA'], tanpaJabatan: false } })
    )
    expect([hasil.usul, hasil.berhenti, hasil.ukuran.lolos]).toEqual([[], 'TIDAK_ADA_PERPINDAHAN', 0])
    expect(new Set(hasil.tanpaCalon.map((t) => t.jabatanId))).toEqual(new Set(jpt.map((j) => j.id)))
    const [satu] = hasil.tanpaCalon
    expect(satu?.gugur.reduce((n, g) => n + g.orang, 0)).toBe(hasil.ukuran.orang)
  })

  it('says who must move and cannot', async () => {
    const camat = [...snapshot.jabatan.values()].find((j) => j.nama === 'Camat Talawi')
    const pegawaiId = camat && snapshot.byJabatan.get(camat.id)?.[0]?.pegawaiId
    if (!camat || !pegawaiId) throw new Error('No camat')
    const hasil = await usulkan(
      permintaan({ jabatan: [camat.id], wajibPindah: [pegawaiId], kolam: { unor: [], jenis: [], tanpaJabatan: false } })
    )
    expect(hasil).toMatchObject({ usul: [], berhenti: 'TERHALANG', terhalang: { pegawai: [pegawaiId] } })
  })

  it('says that limits exclude each other', async () => {
    const [a, b] = [...snapshot.jabatan.values()].filter((j) => j.nama.startsWith('Camat '))
    const pegawai = [a, b].flatMap((j) => (j ? (snapshot.byJabatan.get(j.id) ?? []) : [])).map((p) => p.pegawaiId)
    const hasil = await usulkan(
      permintaan({
        jabatan: [a, b].flatMap((j) => j?.id ?? []),
        wajibPindah: pegawai,
        kolam: { unor: [], jenis: [], tanpaJabatan: false },
        batas: { pindah: 1 }
      })
    )
    expect([hasil.usul, hasil.berhenti]).toEqual([[], 'BATAS_MUSTAHIL'])
  })

  it('refuses a plan that is gone, posts that are filled already, and a chain through everything', async () => {
    const gone = { ...permintaan(), rencanaId: 'tidak-ada' }
    expect(await app.call('rotasi.usulkan', gone)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect(await app.call('rotasi.usulkan', { ...permintaan(), jabatan: ['tidak-ada'] })).toMatchObject({
      ok: false,
      error: { code: 'INVALID' }
    })
  })
})

it('can be stopped while it works, and works again afterwards', async () => {
  const lambat = testApp({
    host: {
      startSolver: () => ({
        solve: async (soal, signal) => {
          if (soal.kendala.length > 0) await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
          return solve(soal)
        },
        close: () => undefined
      })
    }
  })
  await lambat.run('contoh.load', { jumlahPegawai: 200, benih: 3 })
  await lambat.run('rencana.create', { nama: 'Usul', tmt: TMT, jenis: 'ROTASI', horizonBulan: 0, catatan: null })
  const [rencana] = await lambat.ask('rencana.list', null)
  const kota = indexSnapshot(await lambat.ask('organisasi.snapshot', { tanggal: TMT }))
  const jabatan = strukturalKosong(kota, (id) => kota.byJabatan.get(id) ?? []).map((j) => j.id)
  const minta = {
    ...permintaan(),
    rencanaId: rencana?.id ?? rencanaId,
    jabatan: jabatan.slice(0, 3),
    batas: { ...BATAS_KOSONG, pindah: 1 }
  }
  const berjalan = lambat.call('rotasi.usulkan', minta)
  setTimeout(() => void lambat.call('kerja.batal', null), 300)
  expect(await berjalan).toMatchObject({ ok: false, error: { code: 'CANCELLED' } })
  expect(lambat.heard.at(-1)).toEqual({ event: 'kerja.maju', payload: { tahap: null, selesai: 0, total: null } })
  const lagi = await lambat
    .ask('rotasi.usulkan', { ...minta, batas: { ...BATAS_KOSONG, pisahKerabat: false, tetap: [] }, jabatan: [] as never[] })
    .catch((e: Error) => e.message)
  expect(lagi).toContain('sedikitnya satu jabatan')
})
