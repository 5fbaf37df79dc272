import { describe, expect, it } from 'vitest'
import { JabatanId } from '../../../src/domain/organisasi/jabatan'
import { UnorId } from '../../../src/domain/organisasi/unor'
import { RancanganId, UsulanId } from '../../../src/domain/rancangan/rancangan'
import { aGiven } from '../../support/given'
import { applied, memoryReader } from '../../support/memory-reader'
import { replay } from '../../../src/domain/rancangan/proyeksi-rancangan'
import { updated } from '../../../src/domain/kit/changeset'
import { ambil, isianDari, isianJabatan, isianUnor, kotaRancangan, meja, type Meja, RANCANGAN, TMT } from './kota-rancangan'

const unor = (id: string) => UnorId.parse(id)
const jabatan = (id: string) => JabatanId.parse(id)
const usulan = (id: string) => UsulanId.parse(id)
const pindah = (id: string, ke: string | null) => ({ ids: [unor(id)], indukId: ke === null ? null : unor(ke), bawahan: 'IKUT' as const })
const konflik = (m: Meja) => m.proyeksi().usulan.map((u) => u.konflik)
const dataUnor = (m: Meja, id: string) => ambil(m.rows().unor, id)
/** Somebody changes a unit in the data, past the draft. */
const ubahUnor = (m: Meja, id: string, patch: Parameters<typeof isianDari>[1]) =>
  m.run('unor.update', { id: unor(id), isian: isianDari(dataUnor(m, id), patch) })

describe('usulan.add', () => {
  it('keeps the command and its label, and changes nothing of the organisation', () => {
    const m = meja()
    const id = m.usul('unor.move', pindah('a', 'hub'))
    expect(m.rows().unor).toEqual(kotaRancangan.unor)
    expect(ambil(m.rows().usulan, id)).toMatchObject({
      urut: 1,
      perintah: 'unor.move',
      label: 'Pindahkan Bidang Bantuan ke bawah Dinas Perhubungan',
      pijakan: JSON.stringify([{ entity: 'unor', id: 'a', medan: { indukId: 'sosial' } }])
    })
    expect(m.proyeksi().read.get('unor', unor('a'))?.indukId).toBe('hub')
  })
  it('stands on the proposals before it', () => {
    const m = meja()
    const id = m.usul('unor.create', { indukId: unor('kota'), isian: isianUnor({ nama: 'Dinas Baru', jenis: 'DINAS' }) })
    m.usul('unor.move', pindah('b', `${id}-1`))
    m.usul('jabatan.create', { isian: isianJabatan({ unorId: unor(`${id}-1`), nama: 'Kepala Dinas Baru' }) })
    const { read, usulan: semua } = m.proyeksi()
    expect(read.get('unor', unor('b'))?.indukId).toBe(`${id}-1`)
    expect(read.get('unor', unor(`${id}-1`))).toMatchObject({ nama: 'Dinas Baru', aktifDari: TMT })
    expect(read.list('jabatan').at(-1)).toMatchObject({ nama: 'Kepala Dinas Baru', aktifDari: TMT, unorId: `${id}-1` })
    expect(semua.map((u) => u.unorIds)).toEqual([[`${id}-1`], ['b'], [`${id}-1`]])
  })
  it('counts days from the TMT, whatever the input says', () => {
    const m = meja()
    m.usul('unor.end', { ids: [unor('b')], sampai: '2020-01-01', bawahan: 'IKUT', pegawai: 'LEPAS' })
    m.usul('unor.split', {
      asalId: unor('a'),
      baru: { nama: 'Bidang Pecahan', jenis: 'BIDANG', tipe: null, kode: null },
      tmt: '2020-01-01',
      jabatanIds: [],
      anakIds: [unor('a2')]
    })
    m.usul('jabatan.end', { id: jabatan('kasi-a2'), sampai: '2020-01-01' })
    const { read } = m.proyeksi()
    expect(read.get('unor', unor('b'))?.aktifSampai).toBe(TMT)
    expect(read.get('jabatan', jabatan('kasi-a2'))?.aktifSampai).toBe(TMT)
    expect(read.list('unor').at(-1)).toMatchObject({ nama: 'Bidang Pecahan', aktifDari: TMT })
  })
  it('lets a unit go up in one the draft makes', () => {
    const m = meja()
    const id = m.usul('unor.create', { indukId: unor('sosial'), isian: isianUnor() })
    m.usul('unor.merge', {
      asalId: unor('b'),
      tujuanId: unor(`${id}-1`),
      tmt: TMT,
      nasib: [
        { jabatanId: jabatan('kabid-b'), nasib: 'HAPUS' },
        { jabatanId: jabatan('jf-b'), nasib: 'PINDAH' }
      ]
    })
    expect(m.proyeksi().read.get('jabatan', jabatan('jf-b'))?.unorId).toBe(`${id}-1`)
  })
  it.each<[string, string, unknown, string]>([
    ['what the command refuses, in its words', 'unor.move', pindah('sosial', 'a1'), 'tidak dapat dipindahkan ke bawah'],
    [
      'a command that is none of the organisation',
      'contoh.load',
      { jumlahPegawai: 5 },
      'Perubahan ini tidak dapat diusulkan dalam rancangan.'
    ],
    ['an input that is none', 'unor.end', { ids: [7] }, 'expected string'],
    [
      'what does not change anything',
      'unor.update',
      { id: 'a', isian: isianDari(ambil(kotaRancangan.unor, 'a')) },
      'Tidak ada yang berubah.'
    ]
  ])('refuses %s', (_, perintah, masukan, pesan) => {
    expect(meja().refusal('usulan.add', { rancanganId: RANCANGAN, perintah, masukan })).toContain(pesan)
  })
  it('refuses to order what the draft has closed', () => {
    const m = meja()
    m.usul('unor.end', { ids: [unor('angkutan')], sampai: TMT })
    const masukan = { id: unor('angkutan'), sebelumId: null }
    expect(m.refusal('usulan.add', { rancanganId: RANCANGAN, perintah: 'unor.reorder', masukan })).toContain('sudah berakhir')
  })
  it('refuses a draft that is not there, or no draft any more', () => {
    const m = meja()
    const satu = { perintah: 'unor.move', masukan: pindah('a', 'hub') }
    expect(m.refusal('usulan.add', { rancanganId: RancanganId.parse('lain'), ...satu })).toBe('Rancangan tidak ditemukan.')
    m.usul('unor.move', pindah('a', 'hub'))
    m.run('rancangan.set-status', { id: RANCANGAN, status: 'DIUSULKAN' })
    expect(m.refusal('usulan.add', { rancanganId: RANCANGAN, ...satu })).toContain('Kembalikan menjadi draf')
  })
})

describe('a proposal whose data moved on', () => {
  /** What is proposed, what happens meanwhile, and what is said then. */
  const kasus: readonly (readonly [string, (m: Meja) => void, (m: Meja) => void, string, string])[] = [
    [
      'the unit hangs elsewhere',
      (m) => m.usul('unor.move', pindah('a', 'hub')),
      (m) => m.run('unor.move', pindah('a', 'b')),
      'BERUBAH',
      'Induk Bidang Bantuan: saat diusulkan Dinas Sosial, sekarang Bidang Rehabilitasi.'
    ],
    [
      'the unit is called otherwise',
      (m) => m.usul('unor.update', { id: unor('a'), isian: isianDari(dataUnor(m, 'a'), { nama: 'Bidang Jaminan' }) }),
      (m) => ubahUnor(m, 'a', { nama: 'Bidang Bantuan Sosial' }),
      'BERUBAH',
      'Nama Bidang Bantuan Sosial: saat diusulkan Bidang Bantuan, sekarang Bidang Bantuan Sosial.'
    ],
    [
      'a field the form carried along has changed',
      (m) => m.usul('unor.update', { id: unor('a'), isian: isianDari(dataUnor(m, 'a'), { nama: 'Bidang Jaminan' }) }),
      (m) => ubahUnor(m, 'a', { kode: '1.9' }),
      'BERUBAH',
      'Kode Bidang Bantuan sekarang 1.9; usulan ini menjadikannya 1.1.'
    ],
    [
      'the unit it goes to is closed',
      (m) => m.usul('unor.move', pindah('a', 'angkutan')),
      (m) => m.run('unor.end', { ids: [unor('angkutan')], sampai: '2026-11-22' }),
      'TIDAK_COCOK',
      'Bidang Angkutan'
    ],
    [
      'the unit itself is closed',
      (m) => m.usul('unor.end', { ids: [unor('angkutan')], sampai: TMT }),
      (m) => m.run('unor.end', { ids: [unor('angkutan')], sampai: '2026-11-22' }),
      'TIDAK_COCOK',
      'Bidang Angkutan sudah berakhir per 22 November 2026.'
    ],
    [
      'the unit is gone',
      (m) => m.usul('unor.move', pindah('angkutan', 'sosial')),
      (m) => m.tukar({ unor: kotaRancangan.unor.filter((u) => u.id !== 'angkutan') }),
      'TIDAK_COCOK',
      'Unit organisasi tidak ditemukan.'
    ],
    [
      'it has been done already',
      (m) => m.usul('unor.update', { id: unor('a'), isian: isianDari(dataUnor(m, 'a'), { nama: 'Bidang Jaminan' }) }),
      (m) => ubahUnor(m, 'a', { nama: 'Bidang Jaminan' }),
      'TIDAK_COCOK',
      'Tidak ada yang berubah.'
    ],
    [
      'somebody sits in the post it closes',
      (m) => m.usul('jabatan.end', { id: jabatan('kabid-b'), sampai: TMT }),
      (m) => m.tukar({ penempatan: kotaRancangan.penempatan.map((p) => (p.id === 'p-ani' ? { ...p, jabatanId: jabatan('kabid-b') } : p)) }),
      'TIDAK_COCOK',
      'Kepala Bidang Rehabilitasi masih diduduki Ani Malayu'
    ],
    [
      'the post has another need',
      (m) => m.usul('jabatan.bulk-update', { ids: [jabatan('jf-a')], ubah: { medan: 'kebutuhan', nilai: 5 } }),
      (m) => m.run('jabatan.bulk-update', { ids: [jabatan('jf-a')], ubah: { medan: 'kebutuhan', nilai: 4 } }),
      'BERUBAH',
      'Kebutuhan Pekerja Sosial Ahli Muda (Bidang Bantuan): saat diusulkan 3, sekarang 4.'
    ],
    [
      'a unit that would close with it has come',
      (m) => m.usul('unor.end', { ids: [unor('angkutan')], sampai: TMT, bawahan: 'IKUT', pegawai: 'LEPAS' }),
      (m) => m.run('unor.move', pindah('a2', 'angkutan')),
      'BERUBAH',
      'Seksi Penyaluran kini ikut ditutup, padahal tidak saat diusulkan.'
    ]
  ]

  it.each(kasus)('says so: %s', (_, propose, meanwhile, jenis, pesan) => {
    const m = meja()
    propose(m)
    const before = m.rows().usulan
    meanwhile(m)
    expect(konflik(m)).toEqual([{ jenis, pesan: expect.stringContaining(pesan) }])
    expect(m.proyeksi().changes).toEqual([])
    expect(m.rows().usulan).toEqual(before)
  })
  it('is passed over, and the others are carried out', () => {
    const m = meja()
    m.usul('unor.move', pindah('a', 'hub'))
    m.usul('unor.move', pindah('b', 'hub'))
    m.run('unor.move', pindah('a', 'b'))
    expect(m.proyeksi().usulan.map((u) => u.konflik?.jenis ?? null)).toEqual(['BERUBAH', null])
    expect(m.proyeksi().usulan[0]?.unorIds).toEqual(['a', 'hub'])
    expect(m.proyeksi().read.get('unor', unor('b'))?.indukId).toBe('hub')
  })
  it('says nothing while only places among siblings change', () => {
    const m = meja()
    m.usul('unor.move', pindah('b', 'hub'))
    m.run('unor.reorder', { id: unor('b'), sebelumId: unor('a') })
    expect(konflik(m)).toEqual([null])
  })
  it('is kept on the data as they are now', () => {
    const m = meja()
    const id = usulan(m.usul('unor.move', pindah('a', 'hub')))
    expect(m.refusal('usulan.accept', { id })).toBe('Usulan ini masih cocok dengan data.')
    m.run('unor.move', pindah('a', 'b'))
    expect(m.run('usulan.accept', { id })).toBe('Tetapkan usulan: Pindahkan Bidang Bantuan ke bawah Dinas Perhubungan')
    expect(konflik(m)).toEqual([null])
    expect(m.proyeksi().read.get('unor', unor('a'))?.indukId).toBe('hub')
  })
  it('cannot be kept when it cannot be carried out', () => {
    const m = meja()
    const id = usulan(m.usul('unor.move', pindah('a', 'angkutan')))
    m.run('unor.end', { ids: [unor('angkutan')], sampai: '2026-11-22' })
    expect(m.refusal('usulan.accept', { id })).toContain('tidak dapat dilaksanakan')
  })
  it('takes along what stands on it, without asking again', () => {
    const m = meja()
    const satu = usulan(m.usul('unor.update', { id: unor('a'), isian: isianDari(dataUnor(m, 'a'), { nama: 'Bidang Dua' }) }))
    m.usul('unor.update', { id: unor('a'), isian: isianDari(dataUnor(m, 'a'), { nama: 'Bidang Tiga' }) })
    ubahUnor(m, 'a', { nama: 'Bidang Nol' })
    expect(konflik(m).map((k) => k?.jenis)).toEqual(['BERUBAH', 'BERUBAH'])
    m.run('usulan.accept', { id: satu })
    expect(konflik(m)).toEqual([null, null])
  })
})

describe('usulan.remove', () => {
  it('takes one back, and what stood on it stands on what is left', () => {
    const m = meja()
    const satu = usulan(m.usul('unor.move', pindah('a', 'hub')))
    m.usul('unor.move', pindah('a', 'b'))
    expect(m.run('usulan.remove', { ids: [satu] })).toBe('Tarik usulan: Pindahkan Bidang Bantuan ke bawah Dinas Perhubungan')
    expect(konflik(m)).toEqual([null])
    expect(m.proyeksi().usulan[0]?.rincian).toEqual(['Induk: Dinas Sosial → Bidang Rehabilitasi'])
  })
  it('leaves what needed it in conflict', () => {
    const m = meja()
    const id = m.usul('unor.create', { indukId: unor('kota'), isian: isianUnor({ nama: 'Dinas Baru' }) })
    m.usul('unor.move', pindah('a', `${id}-1`))
    m.run('usulan.remove', { ids: [usulan(id)] })
    expect(konflik(m)).toEqual([{ jenis: 'TIDAK_COCOK', pesan: 'Unit organisasi tidak ditemukan.' }])
  })
  it('does not hide that the data moved on', () => {
    const m = meja()
    m.usul('unor.move', pindah('a', 'hub'))
    const dua = usulan(m.usul('unor.move', pindah('b', 'hub')))
    m.run('unor.move', pindah('a', 'b'))
    m.run('usulan.remove', { ids: [dua] })
    expect(konflik(m).map((k) => k?.jenis)).toEqual(['BERUBAH'])
  })
  it('does not hide it either of one that could not be carried out before', () => {
    const m = meja()
    const tutup = usulan(m.usul('unor.end', { ids: [unor('angkutan')], sampai: TMT, bawahan: 'IKUT', pegawai: 'LEPAS' }))
    m.run('unor.move', pindah('a2', 'angkutan'))
    m.usul('unor.move', pindah('angkutan', 'sosial'))
    m.run('usulan.accept', { id: tutup })
    expect(konflik(m).map((k) => k?.jenis ?? null)).toEqual([null, 'TIDAK_COCOK'])
    m.run('unor.move', pindah('angkutan', 'kota'))
    m.run('usulan.remove', { ids: [tutup] })
    expect(konflik(m)).toEqual([
      { jenis: 'BERUBAH', pesan: 'Induk Bidang Angkutan: saat diusulkan Dinas Perhubungan, sekarang Pemerintah Kota.' }
    ])
  })
  it('refuses what is not there, and what is of another draft', () => {
    const m = meja()
    const id = usulan(m.usul('unor.move', pindah('a', 'hub')))
    expect(m.refusal('usulan.remove', { ids: [usulan('lain')] })).toBe('Usulan tidak ditemukan.')
    expect(m.refusal('usulan.remove', { ids: [id, usulan('lain')] })).toBe('Usulan yang dipilih tidak semuanya dari rancangan ini.')
  })
})

describe('usulan.reorder', () => {
  it('changes the order in which they are carried out', () => {
    const m = meja()
    m.usul('unor.move', pindah('a', 'hub'))
    const dua = usulan(m.usul('unor.move', pindah('b', 'hub')))
    m.run('usulan.reorder', { id: dua, sebelumId: usulan(ambil(m.rows().usulan, '00000000-0000-7000-8000-000000000001').id) })
    expect(m.proyeksi().usulan.map((u) => [u.usulan.urut, u.usulan.id === dua])).toEqual([
      [1, true],
      [2, false]
    ])
    expect(konflik(m)).toEqual([null, null])
  })
  it('refuses an order in which one cannot be carried out, and the order there is', () => {
    const m = meja()
    const satu = usulan(m.usul('unor.create', { indukId: unor('kota'), isian: isianUnor({ nama: 'Dinas Baru' }) }))
    const dua = usulan(m.usul('unor.move', pindah('a', `${satu}-1`)))
    expect(m.refusal('usulan.reorder', { id: dua, sebelumId: satu })).toContain('tidak dapat dilaksanakan')
    expect(m.refusal('usulan.reorder', { id: dua, sebelumId: null })).toBe('Urutannya sudah demikian.')
    expect(m.refusal('usulan.reorder', { id: dua, sebelumId: usulan('lain') })).toContain('rancangan yang sama')
  })
})

describe('a copy of a draft', () => {
  it('names the rows it would make after itself', () => {
    const m = meja()
    const id = m.usul('unor.create', { indukId: unor('kota'), isian: isianUnor({ nama: 'Dinas Baru' }) })
    m.usul('unor.move', pindah('a', `${id}-1`))
    m.usul('unor.move', pindah('a', 'hub'))
    m.run('rancangan.create', { nama: 'Pilihan kedua', tmt: '2027-07-01', catatan: null, salinDari: RANCANGAN })
    const salinan = m.rows().rancangan?.at(-1)
    const isi = m.rows().usulan?.filter((u) => u.rancanganId === salinan?.id) ?? []
    expect(isi.map((u) => u.perintah)).toEqual(['unor.create', 'unor.move', 'unor.move'])
    expect(JSON.stringify(isi)).not.toContain(id)
    if (!salinan) throw new Error('No copy')
    const proyeksi = replay(memoryReader(m.rows()), { rancangan: salinan, usulan: isi })
    expect(proyeksi.usulan.map((u) => u.konflik)).toEqual([null, null, null])
    expect(proyeksi.read.list('unor').at(-1)).toMatchObject({ nama: 'Dinas Baru', aktifDari: '2027-07-01' })
  })
  it('is not made of an applied one', () => {
    const m = meja()
    const [semula] = m.rows().rancangan ?? []
    if (semula) m.tukar(applied(m.rows(), [updated('rancangan', semula, { status: 'DITERAPKAN' })]))
    expect(m.refusal('rancangan.create', { nama: 'Salinan', tmt: TMT, catatan: null, salinDari: RANCANGAN }, aGiven())).toContain(
      'sudah diterapkan'
    )
  })
})
