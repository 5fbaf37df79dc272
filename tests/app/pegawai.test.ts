import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDaftarPegawai } from '../../electron/app/daftar-pegawai'
import { createStore } from '../../electron/db/store'
import { inserted } from '../../src/domain/kit/changeset'
import { JabatanId } from '../../src/domain/organisasi/jabatan'
import { type Pegawai, PegawaiId } from '../../src/domain/pegawai/pegawai'
import type { Penempatan } from '../../src/domain/pegawai/penempatan'
import { SARINGAN_KOSONG } from '../../src/domain/pegawai/saringan'
import { aJabatan, aJabatanFungsional, anUnor, aNaskah, aPegawai, aPenempatan, aRencana } from '../support/builders'
import { HARI_INI } from '../support/given'
import { type TestApp, testApp } from '../support/test-app'

const ANI = PegawaiId.parse('ani')
const BUDI = PegawaiId.parse('budi')
const CITRA = PegawaiId.parse('citra')
const KABID = JabatanId.parse('kabid')
const KASI = JabatanId.parse('kasi')
const JF = JabatanId.parse('jf')

let app: TestApp
beforeEach(() => {
  app = testApp()
  createStore(app.db).apply(
    [
      inserted('unor', anUnor({ id: 'dinas', nama: 'Dinas Sosial' })),
      inserted('jabatan', aJabatan({ id: KABID, unorId: 'dinas', nama: 'Kepala Bidang Sosial' })),
      inserted('jabatan', aJabatan({ id: KASI, unorId: 'dinas', nama: 'Kepala Seksi Anak', jenis: 'PENGAWAS', eselon: 'IV.a' })),
      inserted('jabatan', aJabatanFungsional({ id: JF, unorId: 'dinas', nama: 'Pekerja Sosial' })),
      inserted('pegawai', aPegawai({ id: ANI, nama: 'Ani Malayu', nik: '1373014317800003', noHp: '081234567890' })),
      inserted('pegawai', aPegawai({ id: BUDI, nama: 'Budi Koto', gelarBelakang: null })),
      inserted('pegawai', aPegawai({ id: CITRA, nama: 'Citra Guci', jenisAsn: 'PPPK', golongan: 'IX', tidakDiBerkasSejak: '2026-10-01' })),
      inserted('penempatan', aPenempatan({ id: 'p-ani', pegawaiId: ANI, jabatanId: KABID })),
      inserted('penempatan', aPenempatan({ id: 'p-budi', pegawaiId: BUDI, jabatanId: KASI, tmtMulai: '2024-03-01' })),
      inserted('rencana', aRencana({ id: 'rencana-1' }))
    ],
    {
      kunci: 'benih-uji-pegawai',
      waktu: HARI_INI,
      pelaku: 'penguji',
      peran: '',
      alasan: null,
      versi: '',
      perintah: 'benih',
      label: 'Benih',
      jenis: 'do',
      input: null
    }
  )
})
afterEach(() => app.close())

const semua = { saringan: SARINGAN_KOSONG, urut: 'nama', turun: false, mulai: 0, jumlah: 100 } as const
const orang = async (id: PegawaiId): Promise<Pegawai> => (await app.ask('pegawai.detail', { id }))?.pegawai ?? lost(id)
const riwayat = async (id: PegawaiId): Promise<readonly Penempatan[]> => (await app.ask('pegawai.detail', { id }))?.penempatan ?? lost(id)
const undo = (): Promise<unknown> => app.ask('history.undo', null)
const penempatanId = async (id: PegawaiId): Promise<Penempatan['id']> => (await riwayat(id))[0]?.id ?? lost(id)
function lost(id: string): never {
  throw new Error(`${id} is not there`)
}

/** Everything a table shows and everything stored of the three: what undo has to bring back exactly. */
const keadaan = async (): Promise<string> =>
  JSON.stringify([await app.ask('pegawai.list', semua), await orang(ANI), await riwayat(ANI), await orang(BUDI), await riwayat(BUDI)])

const baru = {
  nip: '199001012015031001',
  nama: 'Dedi Piliang',
  gelarDepan: null,
  gelarBelakang: null,
  tempatLahir: null,
  tanggalLahir: '1990-01-01',
  jenisKelamin: 'L',
  agama: null,
  jenisAsn: 'PNS',
  kedudukanHukum: 'AKTIF',
  golongan: 'III/a',
  tmtGolongan: null,
  mkTahun: null,
  mkBulan: null,
  tmtCpns: null,
  tmtPns: null,
  tingkatPendidikan: null,
  pendidikan: null,
  tahunLulus: null,
  nik: null,
  noHp: null,
  email: null
} as const

describe('each command is one step of undo that restores everything', () => {
  const langkah: readonly (readonly [name: string, run: () => Promise<unknown>])[] = [
    ['pegawai.create', () => app.run('pegawai.create', baru)],
    ['pegawai.update', () => app.run('pegawai.update', { id: ANI, patch: { golongan: 'IV/a', agama: null } })],
    ['pegawai.bulk-update', () => app.run('pegawai.bulk-update', { ids: [ANI, BUDI], patch: { kedudukanHukum: 'CLTN' } })],
    ['pegawai.end', () => app.run('pegawai.end', { id: ANI, alasan: 'PENSIUN', tanggal: HARI_INI })],
    [
      'penempatan.open',
      () => app.run('penempatan.open', { pegawaiId: ANI, jabatanId: JF, jenis: 'DEFINITIF', tmtMulai: HARI_INI, nomorSk: null })
    ],
    ['penempatan.close', async () => app.run('penempatan.close', { id: await penempatanId(ANI), tmtSelesai: HARI_INI })],
    ['penempatan.correct', async () => app.run('penempatan.correct', { id: await penempatanId(ANI), patch: { tmtMulai: '2021-05-01' } })],
    ['predikat.set', () => app.run('predikat.set', { pegawaiId: ANI, tahun: 2025, predikat: 'BAIK' })]
  ]
  test.each(langkah)('%s', async (_name, run) => {
    const sebelum = await keadaan()
    await run()
    const sesudah = await keadaan()
    expect(sesudah).not.toBe(sebelum)
    await undo()
    expect(await keadaan()).toBe(sebelum)
    await app.ask('history.redo', null)
    expect(await keadaan()).toBe(sesudah)
  })
})

describe('an edit by hand', () => {
  test('notes the fields that really changed, so that an import asks first', async () => {
    await app.run('pegawai.update', { id: ANI, patch: { golongan: 'IV/a', agama: 'Islam' } })
    expect((await orang(ANI)).disunting).toBe('golongan')
    await app.run('penempatan.correct', { id: await penempatanId(ANI), patch: { nomorSk: '800/1' } })
    expect((await orang(ANI)).disunting).toBe('golongan,jabatan')
  })

  test('refuses a fault it would bring in, in words', async () => {
    await expect(app.run('pegawai.update', { id: ANI, patch: { golongan: 'IX' } })).rejects.toThrow('bukan golongan PNS')
    await expect(app.run('pegawai.update', { id: ANI, patch: { nip: (await orang(BUDI)).nip } })).rejects.toThrow(
      'sudah dipakai Budi Koto.'
    )
    await expect(app.run('pegawai.update', { id: ANI, patch: { agama: 'Islam' } })).rejects.toThrow('Tidak ada yang berubah')
  })

  test('mends one field though another came in faulty', async () => {
    app.db.sqlite.prepare("update pegawai set golongan = 'X/z' where id = 'ani'").run()
    await app.run('pegawai.update', { id: ANI, patch: { agama: 'Hindu' } })
    expect((await orang(ANI)).agama).toBe('Hindu')
  })

  test('a new person counts as written by hand in every field that was filled', async () => {
    await app.run('pegawai.create', baru)
    const [dedi] = (await app.ask('pegawai.list', { ...semua, saringan: { ...SARINGAN_KOSONG, cari: 'dedi' } })).baris
    expect((await orang(dedi?.id ?? lost('dedi'))).disunting).toBe('golongan,jenisKelamin,nama,nip,tanggalLahir')
  })
})

describe('a change of many', () => {
  const ids = [ANI, BUDI, CITRA]

  test('says beforehand who changes, who is so already and who cannot', async () => {
    expect(await app.ask('pegawai.tinjau-massal', { ids, patch: { golongan: 'III/d', tmtGolongan: '2026-10-01' } })).toEqual({
      berubah: 2,
      tetap: 0,
      tertolak: [{ id: CITRA, nama: 'Citra Guci, S.Sos.', pesan: 'Golongan III/d bukan golongan PPPK (I sampai XVII).' }]
    })
  })

  test('changes nobody while one cannot be changed', async () => {
    await expect(app.run('pegawai.bulk-update', { ids, patch: { golongan: 'IV/b' } })).rejects.toThrow('1 pegawai tidak dapat diubah')
    expect((await orang(ANI)).golongan).toBe('III/d')
  })

  test('clears the mark of an absent person without calling it an edit', async () => {
    await app.run('pegawai.bulk-update', { ids: [CITRA], patch: { tidakDiBerkasSejak: null } })
    expect(await orang(CITRA)).toMatchObject({ tidakDiBerkasSejak: null, disunting: '' })
  })
})

describe('a seat', () => {
  test('of a structural post is taken: the refusal says by whom and since when', async () => {
    const masuk = { pegawaiId: CITRA, jabatanId: KABID, jenis: 'DEFINITIF', tmtMulai: HARI_INI, nomorSk: null } as const
    await expect(app.run('penempatan.open', masuk)).rejects.toThrow(
      'Kepala Bidang Sosial diduduki Ani Malayu, S.Sos. sejak 10 Januari 2022.'
    )
    await app.run('penempatan.open', { ...masuk, jenis: 'PLT' })
    await expect(app.run('penempatan.open', { ...masuk, pegawaiId: BUDI, jenis: 'PLH' })).rejects.toThrow('diduduki Citra')
  })

  test('is free on the very day the holder leaves it', async () => {
    await app.run('penempatan.close', { id: await penempatanId(ANI), tmtSelesai: '2026-11-01' })
    const masuk = { pegawaiId: CITRA, jabatanId: KABID, jenis: 'DEFINITIF', nomorSk: null } as const
    await expect(app.run('penempatan.open', { ...masuk, tmtMulai: '2026-10-31' })).rejects.toThrow('diduduki')
    await app.run('penempatan.open', { ...masuk, tmtMulai: '2026-11-01' })
  })

  test('moving on ends the post held before on that day; the history stays', async () => {
    await app.run('penempatan.open', { pegawaiId: ANI, jabatanId: JF, jenis: 'DEFINITIF', tmtMulai: '2026-11-01', nomorSk: '800/2' })
    expect((await riwayat(ANI)).map(({ jabatanId, tmtSelesai }) => [jabatanId, tmtSelesai])).toEqual([
      [JF, null],
      [KABID, '2026-11-01']
    ])
  })

  test('is not taken at or after the pension', async () => {
    const masuk = { pegawaiId: ANI, jabatanId: JF, jenis: 'DEFINITIF', nomorSk: null } as const
    await expect(app.run('penempatan.open', { ...masuk, tmtMulai: '2038-04-01' })).rejects.toThrow('TMT pensiun (1 April 2038)')
  })
})

describe('leaving', () => {
  test('frees every seat from that day', async () => {
    await app.run('pegawai.end', { id: ANI, alasan: 'PINDAH', tanggal: '2026-11-01' })
    expect(await orang(ANI)).toMatchObject({ kedudukanHukum: 'TIDAK_AKTIF', disunting: 'jabatan,kedudukanHukum' })
    expect((await riwayat(ANI))[0]?.tmtSelesai).toBe('2026-11-01')
  })

  test('is written down neither ahead of its day nor before the post began', async () => {
    await expect(app.run('pegawai.end', { id: ANI, alasan: 'PENSIUN', tanggal: '2026-11-23' })).rejects.toThrow('belum tiba')
    await expect(app.run('pegawai.end', { id: ANI, alasan: 'PENSIUN', tanggal: '2022-01-10' })).rejects.toThrow('10 Januari 2022')
  })
})

describe('personal data', () => {
  const kunci = 'buka-nik-uji'

  test('come masked, are shown on request, and the request is in the audit without the value', async () => {
    expect(await orang(ANI)).toMatchObject({ nik: '1373••••••••0003', noHp: '08•••••••890' })
    expect(await app.ask('pegawai.tampilkan', { id: ANI, medan: 'nik', kunci })).toEqual({ nilai: '1373014317800003' })
    const catatan = app.db.sqlite.prepare("select pelaku, label, input from audit where perintah = 'pegawai.reveal'").all()
    expect(catatan).toEqual([{ pelaku: 'penguji', label: 'Tampilkan NIK Ani Malayu, S.Sos.', input: '{"id":"ani","medan":"nik"}' }])
    expect((await app.ask('history.state', null)).undo).toBeNull()
  })

  test('a change of them shows masked in the trail of the person', async () => {
    await app.run('pegawai.update', { id: ANI, patch: { nik: '1373014317800009' } })
    const { baris } = await app.ask('pegawai.audit', { id: ANI, sebelum: null, jumlah: 1 })
    expect(baris[0]?.perubahan).toEqual([{ medan: 'NIK', dari: '1373••••••••0003', jadi: '1373••••••••0009' }])
  })
})

describe('the trail of a person', () => {
  test('names what changed, newest first, and leaves out what was done to others', async () => {
    await app.run('pegawai.update', { id: ANI, patch: { tmtGolongan: '2026-10-01' } })
    await app.run('pegawai.update', { id: BUDI, patch: { agama: 'Hindu' } })
    await undo()
    await app.run('pegawai.bulk-update', { ids: [ANI, BUDI], patch: { kedudukanHukum: 'CLTN' } })
    await app.ask('pegawai.tampilkan', { id: ANI, medan: 'noHp', kunci: 'buka-hp-uji' })
    const { baris, lanjut } = await app.ask('pegawai.audit', { id: ANI, sebelum: null, jumlah: 3 })
    expect(baris.map(({ perubahan }) => perubahan)).toEqual([
      [],
      [{ medan: 'Kedudukan hukum', dari: 'Aktif', jadi: 'Cuti di luar tanggungan negara' }],
      [{ medan: 'TMT golongan', dari: '01-04-2022', jadi: '01-10-2026' }]
    ])
    const lama = await app.ask('pegawai.audit', { id: ANI, sebelum: lanjut, jumlah: 3 })
    expect(lama.baris.map(({ label }) => label)).toEqual(['Benih'])
    expect(lama.lanjut).toBeNull()
  })
})

describe('the register follows what is written', () => {
  test.each([
    ['a predikat', () => app.run('predikat.set', { pegawaiId: ANI, tahun: 2025, predikat: 'KURANG' })],
    ['a move', () => app.run('penempatan.open', { pegawaiId: ANI, jabatanId: JF, jenis: 'DEFINITIF', tmtMulai: HARI_INI, nomorSk: null })],
    [
      'another BUP',
      () => app.run('ketentuan.set', { kunci: 'bup.bupAdministrator', nilai: '60', dasarHukum: null, berlakuMulai: HARI_INI })
    ],
    ['a new person', () => app.run('pegawai.create', baru)],
    ['a person taken back', async () => app.run('pegawai.create', baru).then(undo)]
  ] as const)('%s: the rows are those of a register read anew', async (_apa, change) => {
    await app.ask('pegawai.list', semua)
    await change()
    const followed = await app.ask('pegawai.list', semua)
    const anew = await createDaftarPegawai(createStore(app.db), () => HARI_INI).rows(semua)
    expect(followed.baris).toEqual(anew)
  })

  test('whoever asks while it is being read gets what was written meanwhile', async () => {
    const asked = app.ask('pegawai.list', semua)
    await app.run('pegawai.update', { id: BUDI, patch: { nama: 'Budi Baru' } })
    expect((await asked).baris.map(({ nama }) => nama)).toContain('Budi Baru')
  })

  test('is ready before it is asked for, also after a change of everything', async () => {
    const daftar = createDaftarPegawai(createStore(app.db), () => HARI_INI)
    daftar.prepare()
    daftar.follow([inserted('unor', anUnor({ id: 'lain' }))])
    expect((await daftar.rows(semua)).map(({ id }) => id)).toEqual([ANI, BUDI, CITRA])
  })

  test('ids come in the order of the table', async () => {
    expect(await app.ask('pegawai.ids', { saringan: SARINGAN_KOSONG, urut: 'nama', turun: true })).toEqual([CITRA, BUDI, ANI])
  })
})

test('issued papers that name the person are listed, with the NIP whole or in groups', async () => {
  const { nip } = await orang(ANI)
  createStore(app.db).apply(
    [
      inserted('naskah', aNaskah({ id: 'n1', isi: JSON.stringify({ teks: `NIP ${nip}` }) })),
      inserted('naskah', aNaskah({ id: 'n2', isi: '{}' }))
    ],
    {
      kunci: 'naskah-uji-1',
      waktu: HARI_INI,
      pelaku: 'penguji',
      peran: '',
      alasan: null,
      versi: '',
      perintah: 'benih',
      label: 'Benih',
      jenis: 'do',
      input: null
    }
  )
  expect((await app.ask('pegawai.detail', { id: ANI }))?.naskah.map(({ id }) => id)).toEqual(['n1'])
})

describe('kept filters', () => {
  const isi = JSON.stringify({ ...SARINGAN_KOSONG, pensiunBulan: 12 })
  const names = async (): Promise<readonly string[]> => (await app.ask('saringan.list', { daftar: 'pegawai' })).map(({ nama }) => nama)
  const idOf = async (nama: string) =>
    (await app.ask('saringan.list', { daftar: 'pegawai' })).find((s) => s.nama === nama)?.id ?? lost(nama)

  test('are kept, replaced, renamed and forgotten, and are no step of undo', async () => {
    await app.run('saringan.save', { daftar: 'pegawai', nama: ' Pensiun ', isi })
    await app.run('saringan.save', { daftar: 'pegawai', nama: 'Pensiun', isi: '{}' })
    await app.run('saringan.save', { daftar: 'jabatan', nama: 'Kosong', isi })
    expect(await app.ask('saringan.list', { daftar: 'pegawai' })).toMatchObject([{ nama: 'Pensiun', isi: '{}' }])
    await app.run('saringan.rename', { id: await idOf('Pensiun'), nama: 'Tahun depan' })
    expect(await names()).toEqual(['Tahun depan'])
    await app.run('saringan.delete', { id: await idOf('Tahun depan') })
    expect(await names()).toEqual([])
    expect((await app.ask('history.state', null)).undo).toBeNull()
  })

  test('do not take a name that is there', async () => {
    await app.run('saringan.save', { daftar: 'pegawai', nama: 'Satu', isi })
    await app.run('saringan.save', { daftar: 'pegawai', nama: 'Dua', isi })
    await expect(app.run('saringan.rename', { id: await idOf('Dua'), nama: 'Satu' })).rejects.toThrow('Sudah ada saringan')
  })
})
