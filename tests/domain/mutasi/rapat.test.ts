import { describe, expect, it } from 'vitest'
import { ok } from '../../../src/domain/kit/result'
import { faktaOf } from '../../../src/domain/kit/rule'
import { agendaBerurut, agendaRapat, isDiputus, urutanRapat } from '../../../src/domain/mutasi/agenda-rapat'
import { barisBeritaAcara } from '../../../src/domain/mutasi/berita-acara'
import { decideRapat } from '../../../src/domain/mutasi/commands/decide-rapat'
import { placeLangkah } from '../../../src/domain/mutasi/commands/place-langkah'
import { KeputusanRapat, keputusanTerakhir } from '../../../src/domain/mutasi/keputusan-rapat'
import { periksa } from '../../../src/domain/mutasi/periksa'
import { project } from '../../../src/domain/mutasi/proyeksi'
import { rantaiOf } from '../../../src/domain/mutasi/rantai'
import { type Langkah, RencanaId } from '../../../src/domain/mutasi/rencana'
import { tabelBeritaAcara } from '../../../src/domain/mutasi/tabel-berita-acara'
import { aBerkas, aCatatan, aHukdis, aLangkah, anArsip, aPengesampingan, aRencana, aSnapshot } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'
import { kotaKecil, orang, pos } from './kota-kecil'

const rencanaId = RencanaId.parse('rencana')
const snapshot = aSnapshot(kotaKecil())
const angkat = (id: string, pegawaiId: string, dariJabatanId: string, jabatanId: string): Langkah =>
  aLangkah({ id, pegawaiId, dariJabatanId, jabatanId })

/** Runs commands on the small dinas. */
function rapat(rows: Rows = kotaKecil()) {
  let now = rows
  const given = aGiven()
  const decide = (said: Partial<Parameters<typeof decideRapat.decide>[1]>) => {
    const input = {
      rencanaId,
      jabatanId: pos('kabid-kosong'),
      pegawaiId: orang('budi'),
      putusan: 'DISETUJUI' as const,
      alasan: null,
      oleh: 'Sekda',
      ...said
    }
    const fakta = decideRapat.gather(memoryReader(now), input, given)
    if (!fakta.ok) throw new Error(fakta.error.pesan)
    const done = decideRapat.decide(fakta.value, input, given)
    if (done.ok) now = applied(now, done.value)
    return done.ok ? ok(decideRapat.label(fakta.value, input)) : done
  }
  const place = (pegawai: string, jabatan: string, tambahan = false): void => {
    const input = { rencanaId, pegawaiId: orang(pegawai), jabatanId: pos(jabatan), tambahan }
    const fakta = placeLangkah.gather(memoryReader(now), input, given)
    const done = fakta.ok ? placeLangkah.decide(fakta.value, input, given) : fakta
    if (!done.ok) throw new Error(done.error.pesan)
    now = applied(now, done.value)
  }
  const steps = (): readonly string[] => (now.langkah ?? []).map((l) => `${l.pegawaiId}>${l.jabatanId ?? '-'}`)
  return { decide, place, steps, rows: () => now }
}

describe('agenda of the meeting', () => {
  const langkah = [angkat('a', 'sari', 'sekdis', 'kabid-kosong'), angkat('b', 'budi', 'kabid-a', 'sekdis')]
  const proyeksi = project(snapshot, aRencana(), langkah)
  const agenda = agendaRapat({ proyeksi, rantai: rantaiOf(proyeksi), keputusan: [] })

  it('goes through a chain from the post filled first, then the posts it leaves empty', () => {
    expect(agenda.map((b) => [b.jabatanId, b.rantai, b.diusulkan, b.semula])).toEqual([
      ['kabid-kosong', 1, ['sari'], []],
      ['sekdis', 1, ['budi'], ['sari']],
      ['kabid-a', null, [], ['budi']]
    ])
  })

  it('names two who contest a post in one item', () => {
    const dua = project(snapshot, aRencana(), [...langkah, angkat('c', 'andi', 'kabid-b', 'kabid-kosong')])
    const butir = agendaRapat({ proyeksi: dua, rantai: rantaiOf(dua), keputusan: [] }).filter((b) => b.jabatanId === 'kabid-kosong')
    expect(butir.map((b) => b.diusulkan)).toEqual([['sari', 'andi']])
  })

  it('shows the newest decision, also of a post the plan no longer touches', () => {
    const kata = (id: string, pada: string, putusan: string): KeputusanRapat =>
      KeputusanRapat.parse({ id, rencanaId, jabatanId: 'kabid-b', pegawaiId: null, putusan, alasan: 'Menunggu', oleh: 'Sekda', pada })
    const keputusan = [kata('2', '2026-11-22T03:00:00.000Z', 'DITOLAK'), kata('1', '2026-11-22T02:00:00.000Z', 'DITUNDA')]
    const butir = agendaRapat({ proyeksi, rantai: rantaiOf(proyeksi), keputusan }).find((b) => b.jabatanId === 'kabid-b')
    expect(butir?.keputusan?.putusan).toBe('DITOLAK')
  })

  it('becomes the lines of the minutes, with what was overridden', () => {
    const tanpa = periksa(proyeksi, { setelanOf: () => ({}), berkas: aBerkas(), tahap: 'SIMULASI', pengesampingan: [] })
    const temuan = [...tanpa.perLangkah]
      .flatMap(([langkahId, t]) => t.map((one) => ({ langkahId, ...one })))
      .find((t) => t.hasil === 'PERINGATAN')
    if (!temuan) throw new Error('the scene warns of nothing')
    const pengesampingan = [
      aPengesampingan({ langkahId: temuan.langkahId, aturan: temuan.aturan, pesan: temuan.pesan, petugas: 'Kabid Mutasi' })
    ]
    const hasil = periksa(proyeksi, { setelanOf: () => ({}), berkas: aBerkas(), tahap: 'SIMULASI', pengesampingan })
    const baris = barisBeritaAcara(agenda, proyeksi, hasil)
    expect(baris.map((b) => [b.nomor, b.jabatan, b.perangkatDaerah, b.semula, b.dibahas.join(), b.putusan])).toEqual([
      [1, 'Kepala Bidang Kosong', 'Dinas Uji', 'lowong', 'Sari', 'Belum diputuskan'],
      [2, 'Sekretaris Dinas', 'Dinas Uji', 'Sari', 'Budi', 'Belum diputuskan'],
      [3, 'Kepala Bidang A', 'Dinas Uji', 'Budi', '', 'Belum diputuskan']
    ])
    expect(baris.flatMap((b) => b.dikesampingkan).join()).toContain('Dikesampingkan oleh Kabid Mutasi')
  })

  it('names a personal finding that was overridden, and not what it found', () => {
    const berkas = aBerkas({
      arsip: anArsip({
        hukdis: [aHukdis({ pegawaiId: 'budi', tingkat: 'BERAT', mulai: '2026-08-01', selesai: null })],
        catatan: [aCatatan({ pegawaiId: 'budi', jenis: 'KESEHATAN', uraian: 'Cuci darah.' })]
      })
    })
    const bahan = { setelanOf: () => ({}), berkas, tahap: 'SIMULASI' as const }
    const semua = [...periksa(proyeksi, { ...bahan, pengesampingan: [] }).perLangkah].flatMap(([langkahId, temuan]) =>
      temuan.map((t) =>
        aPengesampingan({ langkahId, aturan: t.aturan, pesan: faktaOf(t), petugas: 'Kabid Mutasi', alasan: 'Sesuai telaah.' })
      )
    )
    const isi = JSON.stringify(
      tabelBeritaAcara('Uji', barisBeritaAcara(agenda, proyeksi, periksa(proyeksi, { ...bahan, pengesampingan: semua })))
    )
    expect(isi).toContain('R-18: Sedang menjalani hukuman disiplin. Dikesampingkan oleh Kabid Mutasi: Sesuai telaah.')
    expect(isi).toContain('R-52: Catatan khusus. Dikesampingkan oleh Kabid Mutasi')
    expect(isi).toContain('RAHASIA – BAHAN SIDANG')
    expect(isi.toLowerCase()).not.toMatch(/hukuman disiplin berat|cuci darah|rincian/)
  })
})

describe('order of the agenda', () => {
  const plan = (...langkah: readonly Langkah[]) => {
    const proyeksi = project(snapshot, aRencana(), langkah)
    return agendaRapat({ proyeksi, rantai: rantaiOf(proyeksi), keputusan: [] })
  }
  const ids = (agenda: readonly { readonly jabatanId: string }[]): readonly string[] => agenda.map((b) => b.jabatanId)
  const semula = plan(angkat('a', 'sari', 'sekdis', 'kabid-kosong'), angkat('b', 'andi', 'kabid-b', 'sekdis'))

  it('is that of the plan when the meeting begins', () => {
    expect(urutanRapat(semula, [])).toEqual(['kabid-kosong', 'sekdis', 'kabid-b'])
  })
  it('stays while the meeting changes the plan; what falls vacant anew stands behind what it follows', () => {
    const lain = plan(angkat('c', 'lia', 'kasi', 'sekdis'), angkat('d', 'budi', 'kabid-a', 'kabid-kosong'))
    expect(ids(lain)).toEqual(['sekdis', 'kabid-kosong', 'kasi', 'kabid-a'])
    const urutan = urutanRapat(semula, [])
    expect(ids(agendaBerurut(lain, urutan))).toEqual(['kabid-kosong', 'kasi', 'kabid-a', 'sekdis'])
  })
  it('gives a post its old place back when it comes up again', () => {
    const urutan = urutanRapat(plan(angkat('d', 'budi', 'kabid-a', 'kabid-kosong')), urutanRapat(semula, []))
    expect(ids(agendaBerurut(semula, urutan))).toEqual(['kabid-kosong', 'sekdis', 'kabid-b'])
  })
  it('names a post that only a coming retirement opens', () => {
    const proyeksi = project(snapshot, aRencana(), [])
    const [contoh] = rantaiOf(project(snapshot, aRencana(), [angkat('a', 'sari', 'sekdis', 'kabid-kosong')]))
    if (!contoh) throw new Error('no chain')
    const pensiun = { ...contoh, nomor: 4, jabatanId: pos('kabid-b'), langkah: [], lepas: null }
    const agenda = agendaRapat({ proyeksi, rantai: [pensiun], keputusan: [] })
    expect(agenda.map((b) => [b.jabatanId, b.rantai])).toEqual([['kabid-b', 4]])
  })
})

describe('whether a decision stands', () => {
  const kata = (putusan: string, pegawaiId: string | null, pada = '2026-11-22T02:00:00.000Z', id = putusan) =>
    KeputusanRapat.parse({ id, rencanaId, jabatanId: 'kabid-kosong', pegawaiId, putusan, alasan: 'x', oleh: 'Sekda', pada })
  it.each([
    ['nothing was said', null, ['sari'], false],
    ['agreed on who is planned there', kata('DISETUJUI', 'sari'), ['sari'], true],
    ['agreed on who has since been taken elsewhere', kata('DISETUJUI', 'sari'), [], false],
    ['postponed, the proposal stands', kata('DITUNDA', null), ['sari'], true],
    ['turned down, nobody is proposed', kata('DITOLAK', 'sari'), [], true],
    ['turned down, somebody else is proposed', kata('DITOLAK', 'sari'), ['andi'], false]
  ])('%s', (_kasus, keputusan, diusulkan, isPutus) => {
    expect(isDiputus({ keputusan, diusulkan: diusulkan.map(orang) })).toBe(isPutus)
  })
  it('counts who was chosen, not who was passed over in the same breath', () => {
    const dua = [kata('DISETUJUI', 'sari'), kata('DITOLAK', 'andi')]
    expect(keputusanTerakhir(dua).get(pos('kabid-kosong'))?.putusan).toBe('DISETUJUI')
    expect(keputusanTerakhir(dua.toReversed()).get(pos('kabid-kosong'))?.putusan).toBe('DISETUJUI')
  })
})

describe('rapat.decide', () => {
  it('places whom the meeting agrees on, and keeps the decision', () => {
    const r = rapat()
    expect(r.decide({ alasan: 'Paling berpengalaman' })).toEqual(ok('Rapat menyetujui Budi sebagai Kepala Bidang Kosong'))
    expect(r.steps()).toEqual(['budi>kabid-kosong'])
    expect(r.rows().keputusanRapat).toMatchObject([{ putusan: 'DISETUJUI', pegawaiId: 'budi', oleh: 'Sekda' }])
  })
  it('agrees on another than the one proposed: that one is taken out, and both are on the record', () => {
    const r = rapat()
    r.place('andi', 'kabid-kosong')
    r.decide({ alasan: ' Paling berpengalaman ' })
    expect(r.steps()).toEqual(['budi>kabid-kosong'])
    expect(r.rows().keputusanRapat?.map((k) => [k.pegawaiId, k.putusan, k.alasan])).toEqual([
      ['andi', 'DITOLAK', 'Rapat memilih Budi.'],
      ['budi', 'DISETUJUI', 'Paling berpengalaman']
    ])
    const proyeksi = project(aSnapshot(r.rows()), aRencana({ id: 'rencana' }), r.rows().langkah ?? [])
    const agenda = agendaRapat({ proyeksi, rantai: rantaiOf(proyeksi), keputusan: r.rows().keputusanRapat ?? [] })
    expect(agenda[0]).toMatchObject({ jabatanId: 'kabid-kosong', diusulkan: ['budi'], ditolak: ['andi'] })
    const [baris] = barisBeritaAcara(agenda, proyeksi, { perLangkah: new Map() })
    expect(baris).toMatchObject({
      putusan: 'Disetujui',
      dibahas: ['Budi', 'Andi'],
      ditetapkan: { nama: 'Budi', jabatanLama: 'Kepala Bidang A' },
      alasan: 'Paling berpengalaman',
      oleh: 'Sekda'
    })
    const sisa = ['Paling berpengalaman', 'Sekda', '']
    expect(tabelBeritaAcara('Rotasi', baris ? [baris] : [])).toMatchObject({
      judul: 'Hasil rapat Rotasi',
      baris: [
        [
          1,
          'Kepala Bidang Kosong',
          'Dinas Uji',
          'lowong',
          'Budi\nAndi',
          'Disetujui',
          'Budi',
          expect.any(String),
          'Kepala Bidang A',
          ...sisa
        ]
      ]
    })
  })
  it('turns one of two down by name: the other stays proposed and the post undecided', () => {
    const r = rapat()
    r.place('andi', 'kabid-kosong')
    r.place('budi', 'kabid-kosong', true)
    expect(r.decide({ putusan: 'DITOLAK', pegawaiId: orang('andi'), alasan: 'Bidangnya lain' })).toEqual(
      ok('Rapat menolak Andi untuk Kepala Bidang Kosong')
    )
    expect(r.steps()).toEqual(['budi>kabid-kosong'])
  })
  it('confirms what is planned without touching it', () => {
    const r = rapat()
    r.place('budi', 'kabid-kosong')
    r.decide({})
    expect(r.steps()).toEqual(['budi>kabid-kosong'])
  })
  it('takes out whom the meeting refuses, leaves the plan when it postpones', () => {
    const r = rapat()
    r.place('budi', 'kabid-kosong')
    r.decide({ putusan: 'DITUNDA', pegawaiId: null, alasan: 'Menunggu hasil asesmen' })
    expect(r.steps()).toEqual(['budi>kabid-kosong'])
    r.decide({ putusan: 'DITOLAK', pegawaiId: null, alasan: 'Tidak sesuai bidang' })
    expect(r.steps()).toEqual([])
    expect(r.rows().keputusanRapat).toHaveLength(2)
  })
  it.each([
    [{ putusan: 'DISETUJUI' as const, pegawaiId: null }, 'Pilih siapa yang disetujui.'],
    [{ putusan: 'DITOLAK' as const, pegawaiId: null, alasan: '  ' }, 'Tulis alasan rapat menunda atau menolak.'],
    [{ putusan: 'DITUNDA' as const, pegawaiId: null }, 'Tulis alasan rapat menunda atau menolak.'],
    [{ putusan: 'DITOLAK' as const, alasan: 'x' }, 'Budi tidak diusulkan untuk Kepala Bidang Kosong.'],
    [{ putusan: 'DITOLAK' as const, pegawaiId: null, alasan: 'x' }, 'Tidak ada yang diusulkan untuk Kepala Bidang Kosong.']
  ])('refuses %o', (said, pesan) => {
    expect(rapat().decide(said)).toMatchObject({ ok: false, error: { pesan } })
  })
  it('refuses once the names are decided', () => {
    const rows = { ...kotaKecil(), rencana: [aRencana({ id: 'rencana', status: 'DISETUJUI_PPK' })] }
    expect(() => rapat(rows).decide({})).toThrow('sudah ditetapkan')
  })
})
