import { describe, expect, it } from 'vitest'
import { updated } from '../../../src/domain/kit/changeset'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { peringatanRancangan } from '../../../src/domain/rancangan/peringatan-rancangan'
import { RancanganId, STATUS_RANCANGAN, type StatusRancangan } from '../../../src/domain/rancangan/rancangan'
import { aJabatan, anUnor } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader } from '../../support/memory-reader'
import { ambil, isianDari, isianJabatan, isianUnor, kotaRancangan, meja, type Meja, RANCANGAN, TMT } from './kota-rancangan'

const unor = (id: string) => UnorId.parse(id)
const jabatan = (id: string) => JabatanId.parse(id)
const pindah = (id: string, ke: string | null) => ({ ids: [unor(id)], indukId: ke === null ? null : unor(ke), bawahan: 'IKUT' as const })
/** A city whose draft, with one proposal in it, is in this state. */
function dalam(status: StatusRancangan): Meja {
  const m = meja()
  m.usul('unor.move', pindah('a', 'hub'))
  setel(m, status)
  return m
}
const setel = (m: Meja, status: StatusRancangan): void =>
  m.tukar(applied(m.rows(), [updated('rancangan', ambil(m.rows().rancangan, RANCANGAN), { status })]))
const peringatan = (m: Meja, today: string) => peringatanRancangan(memoryReader(m.rows()), m.proyeksi(), today)

describe('rancangan.create, update and delete', () => {
  it('opens an empty draft', () => {
    const m = meja({})
    expect(m.run('rancangan.create', { nama: '  SOTK 2027 ', tmt: TMT, catatan: 'Perda baru' })).toBe('Buat rancangan SOTK 2027')
    expect(m.rows().rancangan).toMatchObject([{ nama: 'SOTK 2027', tmt: TMT, status: 'DRAF', catatan: 'Perda baru', diterapkanPada: null }])
  })
  it('changes name, day and note; the proposals count from the new day', () => {
    const m = meja()
    const id = m.usul('unor.create', { indukId: unor('kota'), isian: isianUnor({ nama: 'Dinas Baru' }) })
    const baru = ambil([...m.proyeksi().read.list('unor')], `${id}-1`)
    m.usul('unor.update', { id: unor(`${id}-1`), isian: isianDari(baru, { nama: 'Dinas Lebih Baru' }) })
    m.usul('unor.end', { ids: [unor('angkutan')], sampai: TMT })
    m.run('rancangan.update', { id: RANCANGAN, nama: 'Lain', tmt: '2027-07-01', catatan: null })
    expect(m.proyeksi().usulan.map((u) => [u.konflik, u.label])).toEqual([
      [null, 'Tambah unit Dinas Baru'],
      [null, 'Ubah unit Dinas Baru'],
      [null, 'Tutup unit Bidang Angkutan per 1 Juli 2027']
    ])
    expect(m.proyeksi().read.get('unor', unor(`${id}-1`))).toMatchObject({ nama: 'Dinas Lebih Baru', aktifDari: '2027-07-01' })
    expect(m.refusal('rancangan.update', { id: RANCANGAN, nama: 'Lain', tmt: '2027-07-01', catatan: null })).toContain(
      'Tidak ada yang berubah'
    )
  })
  it('deletes a draft with its proposals', () => {
    const m = dalam('DRAF')
    expect(m.run('rancangan.delete', { id: RANCANGAN })).toBe('Hapus rancangan Penataan Dinas Sosial')
    expect([m.rows().rancangan, m.rows().usulan]).toEqual([[], []])
  })
  it.each(['DIUSULKAN', 'DISETUJUI', 'DITERAPKAN'] as const)('leaves one that is %s alone', (status) => {
    const m = dalam(status)
    const pesan = status === 'DITERAPKAN' ? 'sudah diterapkan' : 'Kembalikan menjadi draf'
    const id = ambil(m.rows().usulan, '00000000-0000-7000-8000-000000000001').id
    expect(m.refusal('rancangan.update', { id: RANCANGAN, nama: 'Lain', tmt: TMT, catatan: null })).toContain(pesan)
    expect(m.refusal('rancangan.delete', { id: RANCANGAN })).toContain(pesan)
    expect(m.refusal('usulan.remove', { ids: [id] })).toContain(pesan)
    expect(m.refusal('usulan.accept', { id })).toContain(pesan)
    expect(m.refusal('usulan.reorder', { id, sebelumId: null })).toContain(pesan)
  })
})

describe('rancangan.set-status', () => {
  /** From each state, the states it can be taken to. */
  const boleh: Readonly<Record<StatusRancangan, readonly StatusRancangan[]>> = {
    DRAF: ['DIUSULKAN'],
    DIUSULKAN: ['DRAF', 'DISETUJUI'],
    DISETUJUI: ['DIUSULKAN'],
    DITERAPKAN: []
  }
  const pasangan = STATUS_RANCANGAN.flatMap((dari) => STATUS_RANCANGAN.map((ke) => [dari, ke] as const))
  it.each(pasangan)('%s → %s', (dari, ke) => {
    const pesan = dalam(dari).refusal('rancangan.set-status', { id: RANCANGAN, status: ke })
    if (boleh[dari].includes(ke)) expect(pesan).toBeNull()
    else expect(pesan).toMatch(dari === 'DITERAPKAN' ? /sudah diterapkan/ : /tidak dapat langsung menjadi/)
  })
  it('goes no further while there is nothing in it', () =>
    expect(meja().refusal('rancangan.set-status', { id: RANCANGAN, status: 'DIUSULKAN' })).toBe('Rancangan ini belum berisi usulan.'))
  it('goes no further, but back, while a proposal is in conflict', () => {
    const m = dalam('DIUSULKAN')
    m.run('unor.move', pindah('a', 'b'))
    expect(m.refusal('rancangan.set-status', { id: RANCANGAN, status: 'DISETUJUI' })).toContain('1 usulan tidak cocok lagi')
    expect(m.run('rancangan.set-status', { id: RANCANGAN, status: 'DRAF' })).toBe('Rancangan Penataan Dinas Sosial menjadi draf')
  })
})

describe('rancangan.apply', () => {
  const apply = (m: Meja, today = TMT) => m.refusal('rancangan.apply', { id: RANCANGAN }, aGiven(today))

  it('makes the draft the organisation, and keeps what each unit was', () => {
    const m = dalam('DISETUJUI')
    expect(m.run('rancangan.apply', { id: RANCANGAN }, aGiven(TMT))).toBe('Terapkan rancangan Penataan Dinas Sosial per 1 Januari 2027')
    expect(ambil(m.rows().unor, 'a')).toMatchObject({ indukId: 'hub' })
    expect(m.rows().unorLampau).toMatchObject([{ unorId: 'a', nama: 'Bidang Bantuan', indukId: 'sosial', jenis: 'BIDANG', sampai: TMT }])
    expect(m.rows().rancangan).toMatchObject([{ status: 'DITERAPKAN', diterapkanPada: `${TMT}T02:00:00.000Z` }])
    expect(m.proyeksi().usulan.map((u) => [u.konflik, u.unorIds])).toEqual([[null, ['a']]])
    expect(apply(m)).toContain('Hanya rancangan yang disetujui')
  })
  it('lets people go only where a proposal says so', () => {
    const m = meja()
    expect(m.refusal('usulan.add', { rancanganId: RANCANGAN, perintah: 'unor.end', masukan: { ids: ['a1'], sampai: TMT } })).toContain(
      'masih memiliki'
    )
    m.usul('unor.end', { ids: [unor('a1')], sampai: TMT, bawahan: 'IKUT', pegawai: 'LEPAS' })
    setel(m, 'DISETUJUI')
    m.run('rancangan.apply', { id: RANCANGAN }, aGiven(TMT))
    expect(m.rows().penempatan?.map((p) => [p.id, p.tmtSelesai])).toEqual([
      ['p-ani', null],
      ['p-budi', TMT],
      ['p-citra', null]
    ])
  })
  it.each<[string, Meja, string, string]>([
    ['one that is not approved', dalam('DIUSULKAN'), TMT, 'Hanya rancangan yang disetujui dapat diterapkan'],
    ['one day too early', dalam('DISETUJUI'), '2026-12-31', 'baru dapat diterapkan mulai 1 Januari 2027.']
  ])('refuses %s', (_, m, today, pesan) => expect(apply(m, today)).toContain(pesan))
  it('refuses one in conflict', () => {
    const m = dalam('DISETUJUI')
    m.run('unor.move', pindah('a', 'b'))
    expect(apply(m)).toContain('1 usulan tidak cocok lagi')
  })
  it('refuses to leave a unit in the tray; one that waits in the data already hinders nothing', () => {
    const m = meja()
    m.usul('unor.move', pindah('a', null))
    setel(m, 'DISETUJUI')
    expect(apply(m)).toBe('Bidang Bantuan masih di ruang tunggu. Tempatkan lebih dahulu.')
    const lain = dalam('DISETUJUI')
    lain.run('unor.move', pindah('b', null))
    expect(apply(lain)).toBeNull()
  })
  it('refuses what is not there', () =>
    expect(meja().refusal('rancangan.apply', { id: RancanganId.parse('lain') })).toBe('Rancangan tidak ditemukan.'))
})

describe('what a proposal says of itself', () => {
  const rincian = (m: Meja) => m.proyeksi().usulan.map((u) => u.rincian)
  it('names old and new', () => {
    const m = meja()
    m.usul('unor.move', pindah('a', 'hub'))
    m.usul('unor.update', {
      id: unor('sosial'),
      isian: isianDari(ambil(kotaRancangan.unor, 'sosial'), { nama: 'Dinas Sosial dan Perempuan', tipe: null })
    })
    m.usul('unor.move', pindah('b', null))
    m.usul('jabatan.bulk-update', { ids: [jabatan('kabid-a'), jabatan('kabid-b')], ubah: { medan: 'isJabatanKunci', nilai: true } })
    m.usul('jabatan.create', { isian: isianJabatan({ unorId: unor('hub'), nama: 'Sekretaris' }) })
    expect(rincian(m)).toEqual([
      ['Induk: Dinas Sosial → Dinas Perhubungan'],
      ['Nama: Dinas Sosial → Dinas Sosial dan Perempuan', 'Tipe: A → kosong'],
      ['Induk: Dinas Sosial dan Perempuan → ruang tunggu'],
      ['Kepala Bidang Bantuan, jabatan kunci: tidak → ya', 'Kepala Bidang Rehabilitasi, jabatan kunci: tidak → ya'],
      ['Jabatan baru: Sekretaris, pada Dinas Perhubungan']
    ])
  })
  it('names what closes, and who loses a post by it', () => {
    const m = meja()
    m.usul('unor.end', { ids: [unor('a1')], sampai: TMT, bawahan: 'IKUT', pegawai: 'LEPAS' })
    expect(rincian(m)).toEqual([
      [
        'Seksi Data ditutup per 1 Januari 2027',
        'Kepala Seksi Data dihapus per 1 Januari 2027',
        'Budi Koto tidak lagi menduduki Kepala Seksi Data'
      ]
    ])
    expect(m.proyeksi().usulan[0]?.unorIds).toEqual(['a1'])
  })
  it('tells units and posts of one name apart by where they stand', () => {
    const m = meja()
    const seksi = (id: string, indukId: string) => anUnor({ id, nama: 'Seksi Umum', indukId, jenis: 'SEKSI', urut: 9 })
    const kasi = (unorId: string) =>
      aJabatan({ id: `kasi-${unorId}`, unorId, nama: 'Kepala Seksi Umum', jenis: 'PENGAWAS', eselon: 'IV.a' })
    m.tukar({
      unor: [
        ...kotaRancangan.unor,
        seksi('u-a', 'a'),
        seksi('u-b', 'b'),
        anUnor({ id: 'v', nama: 'Urusan', indukId: 'u-a', jenis: 'LAINNYA' })
      ],
      jabatan: [...kotaRancangan.jabatan, kasi('u-a'), kasi('u-b')]
    })
    m.usul('unor.end', { ids: [unor('u-b')], sampai: TMT, bawahan: 'IKUT', pegawai: 'LEPAS' })
    m.usul('unor.move', pindah('v', 'a2'))
    expect(rincian(m)).toEqual([
      ['Seksi Umum (Bidang Rehabilitasi) ditutup per 1 Januari 2027', 'Kepala Seksi Umum (Bidang Rehabilitasi) dihapus per 1 Januari 2027'],
      ['Induk: Seksi Umum (Bidang Bantuan) → Seksi Penyaluran']
    ])
  })
  it('is short even of a great change', () => {
    const m = meja()
    m.usul('unor.duplicate', { id: unor('sosial'), jumlah: 9, denganBawahan: true })
    const [usulan] = m.proyeksi().usulan
    expect([usulan?.rincian.length, usulan?.rincianLebih]).toEqual([24, 9 * (5 + 6) - 24])
  })
  it('points at the unit that only changes its place', () => {
    const m = meja()
    m.usul('unor.reorder', { id: unor('b'), sebelumId: unor('a') })
    expect(rincian(m)).toEqual([[]])
    expect(m.proyeksi().usulan[0]?.unorIds).toContain('b')
  })
})

describe('what is to be known of a draft as a whole', () => {
  it.each([
    ['DRAF', '2026-12-01', []],
    ['DRAF', '2027-01-02', ['TMT 1 Januari 2027 sudah lewat; perubahan akan tercatat berlaku sejak hari itu.']],
    ['DISETUJUI', '2026-12-01', ['Rancangan ini baru dapat diterapkan mulai 1 Januari 2027.']],
    ['DISETUJUI', TMT, []],
    ['DITERAPKAN', '2027-01-02', []]
  ] as const)('%s on %s', (status, today, pesan) => expect(peringatan(dalam(status), today)).toEqual(pesan))
  it('counts the units in the tray and the people without a post', () => {
    const m = meja()
    m.usul('unor.move', pindah('b', null))
    m.usul('unor.end', { ids: [unor('a')], sampai: TMT, bawahan: 'IKUT', pegawai: 'LEPAS' })
    expect(peringatan(m, TMT)).toEqual([
      '1 unit masih di ruang tunggu: Bidang Rehabilitasi.',
      '3 orang kehilangan jabatannya: Ani Malayu, Budi Koto, Citra Jambak.'
    ])
  })
  it('does not count who only changes seats', () => {
    const m = meja()
    const gabung = { jabatanId: jabatan('jf-a'), nasib: 'GABUNG' as const, keJabatanId: jabatan('jf-b') }
    const nasib = [{ jabatanId: jabatan('kabid-a'), nasib: 'PINDAH' as const }, gabung]
    m.usul('unor.merge', { asalId: unor('a'), tujuanId: unor('b'), tmt: TMT, nasib })
    expect(peringatan(m, TMT)).toEqual([])
    expect(m.proyeksi().usulan[0]?.rincian).toContain('Citra Jambak menduduki Pekerja Sosial Ahli Muda (Bidang Rehabilitasi)')
  })
})
