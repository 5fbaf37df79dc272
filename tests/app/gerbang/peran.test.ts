import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { routes } from '../../../src/contract/routes'
import { namaPeran, PERAN, type Peran } from '../../../src/domain/akses/peran'
import { commands } from '../../../src/domain/registry'
import { gerbangUji, type GerbangUji, pasangSandi, SANDI_UJI } from '../../support/gerbang-uji'

// what is tried here is who may do what, not how long a password takes
vi.mock(import('../../../electron/app/gerbang/kdf'), async (original) => ({
  ...(await original()),
  kdfBaru: () => ({ n: 2, r: 1, p: 1, garam: '00' }),
  isMurah: () => false
}))

/**
 * Who may do what, written by hand from domain 15.3: Admin, Operator data (looks after the data), Analis mutasi (plans and
 * papers), Pimpinan (sees and approves, no personal data), Auditor (reads the log). A name ends in `*` for all that begin so;
 * the first line that fits holds, and what no line names fails the test: a new command must be thought about.
 */
const PERINTAH: readonly (readonly [names: string, peran: string])[] = [
  // personal data is opened by whoever works with it, never by who only sees and approves
  ['pegawai.reveal pegawai.reveal-berkas', 'ADMIN OPERATOR ANALIS'],
  ['riwayat.reveal', 'ADMIN'],
  ['riwayat.ekspor', 'ADMIN AUDITOR'],
  // people, posts and units as they are
  ['pegawai.* penempatan.* pelatihan.* kgb.* kontrak.* penghargaan.* asesmen.* catatan.* hukdis.* hubungan.* predikat.*', 'ADMIN OPERATOR'],
  ['unor.* jabatan.* abk.* pola-abk.* informasi.* formasi.* contoh.load impor.* pemetaan.save', 'ADMIN OPERATOR'],
  // plans, and what becomes of them
  ['rencana.advance rapat.decide', 'ADMIN ANALIS PIMPINAN'],
  ['rencana.* langkah.* sikap.* temuan.* izin.* tindak-lanjut.* rancangan.* usulan.*', 'ADMIN ANALIS'],
  ['naskah.* nomor.* buku.simpan pola.* templat.* gambar.* lembar-publik.simpan', 'ADMIN ANALIS'],
  // the rules themselves, and who may come in
  ['ketentuan.* masa-larangan.* acuan.* gaji-pokok.set', 'ADMIN'],
  ['pengguna.*', 'ADMIN'],
  // one's own way of looking
  ['saringan.* laporan-sendiri.*', 'ADMIN OPERATOR ANALIS PIMPINAN AUDITOR'],
  ['laporan.catat', 'ADMIN OPERATOR ANALIS PIMPINAN'],
  ['akses.catat', 'ADMIN OPERATOR ANALIS PIMPINAN AUDITOR'],
  // what is destroyed is proposed by one and decided by another
  ['musnah.usul musnah.tarik', 'ADMIN OPERATOR'],
  ['musnah.laksanakan', 'ADMIN'],
  ['subjek.catat-laporan', 'ADMIN OPERATOR ANALIS']
]

const SEMUA = 'ADMIN OPERATOR ANALIS PIMPINAN AUDITOR'

/** The same for what is asked: reads that show the house are for all, files that leave it are not for the auditor. */
const RUTE: readonly (readonly [names: string, peran: string])[] = [
  ['gerbang.kunci-otomatis pengguna.list', 'ADMIN'],
  ['gerbang.* sandi.ganti', SEMUA],
  ['sandi.* enkripsi.* cadangan.bawa', 'ADMIN'],
  // shown at the door too; once inside, putting a backup in the place of the data is for the admin alone, which its own tests try
  ['cadangan.list cadangan.pilih cadangan.tinjau cadangan.pulihkan cadangan.selamatkan cadangan.simpan-selamat', SEMUA],
  ['cadangan.keadaan', SEMUA],
  ['cadangan.*', 'ADMIN OPERATOR ANALIS'],
  ['aplikasi.info command.run history.* kerja.batal berkas.tampilkan', SEMUA],
  // two rights at once: the second is asked by its handler, and tried below
  ['riwayat.tampilkan', 'ADMIN OPERATOR ANALIS'],
  ['riwayat.*', 'ADMIN AUDITOR'],
  ['pegawai.tampilkan pegawai.berkas', 'ADMIN OPERATOR ANALIS'],
  ['pegawai.tinjau-massal impor.* abk-impor.*', 'ADMIN OPERATOR'],
  ['rotasi.usulkan', 'ADMIN ANALIS'],
  ['subjek.laporan', 'ADMIN OPERATOR ANALIS'],
  ['subjek.akses subjek.ekspor-akses', 'ADMIN AUDITOR'],
  ['musnah.setujui musnah.berita-acara', 'ADMIN'],
  ['musnah.*', 'ADMIN OPERATOR'],
  ['naskah.ekspor naskah.terbitkan naskah.cetak-ulang naskah.paket naskah.periksa-paket naskah.jeda', 'ADMIN ANALIS'],
  ['pola.buka pola.ekspor gambar.pilih templat.pilih templat.simpan templat.contoh templat.ekspor', 'ADMIN ANALIS'],
  [
    'bagan.ekspor bagan.cetak unor.ekspor jabatan.ekspor pegawai.ekspor kualitas.ekspor kalender.ekspor pengingat.ekspor',
    'ADMIN OPERATOR ANALIS PIMPINAN'
  ],
  [
    'abk.ekspor formasi.ekspor gaji-pokok.ekspor laporan.ekspor laporan-sendiri.bagikan matriks.ekspor nomor.ekspor',
    'ADMIN OPERATOR ANALIS PIMPINAN'
  ],
  ['peta-jabatan.cetak rancangan.ekspor-banding rapat.ekspor', 'ADMIN OPERATOR ANALIS PIMPINAN'],
  [
    'organisasi.* bagan.penandatangan unor.* jabatan.* predikat.tahun pegawai.list pegawai.ids pegawai.detail pegawai.audit saringan.list cari.semua',
    SEMUA
  ],
  ['rencana.bagikan rencana.buka-berkas', 'ADMIN ANALIS'],
  ['rencana.* mutasi.arsip ketentuan.* masa-larangan.list acuan.list gaji-pokok.list rancangan.* peta-jabatan.rekap', SEMUA],
  ['naskah.* nomor.buku nomor.laporan pola.* gambar.list templat.list lembar-publik.*', SEMUA],
  ['abk.* pola-abk.list formasi.list kualitas.* beranda.ringkasan pengingat.list kalender.butir laporan.* laporan-sendiri.*', SEMUA]
]

function bolehMenurut(tabel: typeof PERINTAH, nama: string): readonly string[] {
  const baris = tabel.find(([names]) => names.split(' ').some((n) => (n.endsWith('*') ? nama.startsWith(n.slice(0, -1)) : n === nama)))
  if (!baris) throw new Error(`Say in this test who may do ${nama}`)
  return baris[1].split(' ')
}

/** No route and no command takes this: whoever may, is told that it makes no sense, and nothing is done. */
const TIDAK_SAH = 'bukan masukan'

const names = commands.map(({ name }) => name)
const dalam: ReadonlySet<string> = new Set(commands.filter((c) => 'isDalam' in c && c.isDalam).map(({ name }) => name))
const rute = Object.keys(routes)
let uji: GerbangUji

async function kode(route: string, input: unknown): Promise<string> {
  const reply = await uji.call(route, input)
  return reply.ok ? 'OK' : reply.error.code
}

beforeAll(async () => {
  uji = gerbangUji()
  await pasangSandi(uji)
  for (const peran of PERAN.filter((p) => p !== 'ADMIN')) {
    const namaMasuk = peran.toLowerCase()
    await uji.run('pengguna.create', { namaMasuk, nama: namaPeran(peran), peran })
    const orang = (await uji.ask('pengguna.list', null)).find((p) => p.namaMasuk === namaMasuk)
    if (!orang) throw new Error('The user is not there')
    await uji.ask('sandi.pasang', { penggunaId: orang.id, sandi: SANDI_UJI })
  }
  await uji.ask('gerbang.keluar', null)
})
afterAll(() => uji.gerbang.closeNow())

describe.each(PERAN)('%s', (peran: Peran) => {
  beforeAll(() => uji.ask('gerbang.masuk', { namaMasuk: peran.toLowerCase(), sandi: SANDI_UJI }))
  afterAll(() => uji.ask('gerbang.keluar', null))

  test('runs the commands of the role and no other', async () => {
    const hasil: Record<string, string> = {}
    const harapan: Record<string, string> = {}
    for (const name of names) {
      hasil[name] = await kode('command.run', { name, input: TIDAK_SAH, kunci: crypto.randomUUID(), tempat: null })
      harapan[name] = dalam.has(name) || bolehMenurut(PERINTAH, name).includes(peran) ? 'INVALID' : 'FORBIDDEN'
    }
    expect(hasil).toEqual(harapan)
  })

  test('is answered what the role may ask and nothing else', async () => {
    const hasil: Record<string, string> = {}
    const harapan: Record<string, string> = {}
    for (const name of rute) {
      hasil[name] = await kode(name, TIDAK_SAH)
      harapan[name] = bolehMenurut(RUTE, name).includes(peran) ? 'INVALID' : 'FORBIDDEN'
    }
    expect(hasil).toEqual(harapan)
  })

  test('sees personal data in the audit trail only with the right to both', async () => {
    const input = { seq: 999_999, pokok: null, mulai: 0, jumlah: 1, kunci: crypto.randomUUID() }
    expect(await kode('riwayat.tampilkan', input)).toBe(peran === 'ADMIN' ? 'OK' : 'FORBIDDEN')
  })

  test('hears in words why not', async () => {
    const reply = await uji.call('cadangan.bawa', TIDAK_SAH)
    const pesan = reply.ok ? '' : reply.error.pesan
    if (peran === 'ADMIN') expect(pesan).not.toContain('tidak berhak')
    else expect(pesan).toBe(`Peran ${namaPeran(peran)} tidak berhak melakukan ini. Minta Admin, bila memang tugas Anda.`)
  })
})

test('whoever has not come in is answered nothing but what opens the door', async () => {
  const dijawab: string[] = []
  for (const name of rute) if ((await kode(name, TIDAK_SAH)) !== 'LOCKED') dijawab.push(name)
  expect(dijawab.toSorted()).toEqual([
    'cadangan.list',
    'cadangan.pilih',
    'cadangan.pulihkan',
    'cadangan.selamatkan',
    'cadangan.simpan-selamat',
    'cadangan.tinjau',
    'gerbang.coba-lagi',
    'gerbang.giat',
    'gerbang.keadaan',
    'gerbang.lihat-saja',
    'gerbang.masuk',
    'gerbang.pasang-sandi',
    'gerbang.pulihkan-sandi',
    'gerbang.tampilkan-folder',
    'gerbang.tanpa-sandi',
    'gerbang.tetap-buka'
  ])
})

test('behind the door no data is put in the place of another, and no password in the place of a password', async () => {
  const berkas = '/tidak/ada.db'
  for (const [route, input] of [
    ['cadangan.tinjau', { berkas, sandi: null }],
    ['cadangan.pulihkan', { berkas, sandi: null }],
    ['cadangan.selamatkan', null],
    ['cadangan.simpan-selamat', null],
    ['gerbang.pasang-sandi', { namaMasuk: 'lain', nama: 'Orang Lain', sandi: SANDI_UJI, isTersandi: false }],
    ['gerbang.pulihkan-sandi', { namaMasuk: 'admin', kunciPemulihan: 'AAAAA', sandiBaru: SANDI_UJI }]
  ] as const)
    expect({ route, ok: (await uji.call(route, input)).ok }).toEqual({ route, ok: false })
  for (const route of ['gerbang.coba-lagi', 'gerbang.lihat-saja', 'gerbang.tetap-buka', 'gerbang.tanpa-sandi', 'gerbang.giat']) {
    await uji.call(route, null)
    expect(await uji.keadaan()).toMatchObject({ jenis: 'TERKUNCI' })
  }
})
