import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Emit } from '../../../src/contract/events'
import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import type { Reader } from '../../../src/domain/entities'
import type { Given } from '../../../src/domain/kit/command'
import { invalid } from '../../../src/domain/kit/command'
import { refuse } from '../../../src/domain/kit/result'
import { bacaIsian } from '../../../src/domain/naskah/isian-tersimpan'
import { isDariKeputusan, nomorTerikat } from '../../../src/domain/naskah/keputusan/nomor-terikat'
import { isianDipakai } from '../../../src/domain/naskah/medan/medan-isian-dipakai'
import { tanpaSubjek } from '../../../src/domain/naskah/susun-naskah'
import { fileName } from '../file-name'
import type { RingkasNaskah } from '../../db/ringkas-naskah'
import type { Host } from '../host'
import { createAntrean } from '../impor/antrean'
import { createProgress } from '../long-work'
import { need } from '../refused'
import { saveSet } from '../save-set'
import { JENIS_DOKUMEN, writeBerletak } from '../write-dokumen'
import { daftarJenis } from './daftar-jenis'
import { asKonsep, type MejaNaskah, withGambar } from './meja-naskah'
import { thaw } from './snapshot'
import { terbitanOf } from './terbitan'
import { type LembarNaskah, type TemplatBerlaku, tulisLembar } from './tulis-lembar'

type Parts = {
  readonly host: Pick<Host, 'chooseTarget' | 'print'>
  readonly read: Reader
  readonly ringkas: RingkasNaskah
  readonly given: () => Given
  readonly emit: Emit
  readonly meja: MejaNaskah
  readonly templat: TemplatBerlaku
}

/** The routes that make papers which are not issued yet. */
export type NaskahRoutes = {
  readonly jenis: (input: RouteInput<'naskah.jenis'>) => Promise<RouteOutput<'naskah.jenis'>>
  readonly isian: (input: RouteInput<'naskah.isian'>) => Promise<RouteOutput<'naskah.isian'>>
  readonly pratinjau: (input: RouteInput<'naskah.pratinjau'>) => Promise<RouteOutput<'naskah.pratinjau'>>
  readonly ekspor: (input: RouteInput<'naskah.ekspor'>) => Promise<RouteOutput<'naskah.ekspor'>>
  readonly batal: () => void
}

/** Creates the part of the application that makes papers: the list of them, their fields, preview and export. */
export function createNaskah({ host, read, ringkas, given, emit, meja, templat }: Parts): NaskahRoutes {
  const antrean = createAntrean(emit)

  async function pratinjau(input: RouteInput<'naskah.pratinjau'>): Promise<RouteOutput<'naskah.pratinjau'>> {
    await meja.siapkan(input)
    const kerja = meja.buka(input, { pola: input.pola })
    const subjek = kerja.subjek.find((s) => s.kunci === input.kunci) ?? kerja.subjek[0]
    if (!subjek) return { pdf: '', halaman: 0, temuan: [{ ...tanpaSubjek(kerja.jenis), halaman: null }], sama: null }
    const { dokumen, temuan } = kerja.susun(subjek)
    const { bytes, halaman, letak } = await writeBerletak(withGambar(asKonsep(kerja.jenis, dokumen), read), host)
    return {
      pdf: Buffer.from(bytes).toString('base64'),
      halaman,
      temuan: temuan.map((t) => ({ ...t, halaman: letak.get(t.blok ?? '') ?? null })),
      sama: input.rencanaId === null ? (terbitanOf({ read, ringkas }, kerja, null).sama(subjek)?.id ?? null) : null
    }
  }

  async function ekspor(input: RouteInput<'naskah.ekspor'>): Promise<RouteOutput<'naskah.ekspor'>> {
    await meja.siapkan(input)
    const kerja = meja.buka(input)
    const { judul, formats } = kerja.jenis
    if (!formats.includes(input.format)) need(refuse(invalid(`${judul} tidak tersedia dalam format ${input.format}.`)))
    const dipilih = kerja.subjek.filter((s) => input.kunci === null || input.kunci.includes(s.kunci))
    if (dipilih.length === 0) need(refuse(invalid(tanpaSubjek(kerja.jenis).pesan)))
    const path = await host.chooseTarget(`Simpan ${judul}`, fileName(judul, input.format), JENIS_DOKUMEN[input.format])
    if (path === null) return { berkas: null, jumlah: 0, gagal: [] }
    return antrean.work(async (signal) => {
      const semua: LembarNaskah[] = []
      const { berlaku } = terbitanOf({ read, ringkas }, kerja, input.rencanaId)
      for (const s of dipilih) {
        const terbit = berlaku(s)
        const dokumen = withGambar(terbit ? thaw(terbit.isi) : asKonsep(kerja.jenis, kerja.susun(s).dokumen), read)
        semua.push({ dokumen, konteks: terbit ? null : kerja.konteks(s) })
        await nextTurn()
        signal.throwIfAborted()
      }
      const { maju, over } = createProgress(emit)
      const total = semua.reduce((jumlah, { dokumen }) => jumlah + dokumen.bagian.length, 0)
      const onSections = (selesai: number): void => maju({ tahap: `Menulis ${judul}`, selesai, total })
      const cara = { print: host.print, onSections, signal, templat: templat(kerja.jenis) }
      const bytes = await tulisLembar(semua, { ...input, judul }, cara).finally(over)
      const sebutan = bytes.length === semua.length ? dipilih.map((s) => s.sebutan) : []
      return { berkas: await saveSet(path, bytes, sebutan), jumlah: bytes.length, gagal: [] }
    })
  }

  return {
    jenis: async (input) => {
      await meja.siapkan(input)
      return daftarJenis({ read, ringkas, given, meja }, input)
    },
    isian: (input) => isianNaskah({ read, given, meja }, input),
    pratinjau,
    ekspor,
    batal: antrean.stop
  }
}

/** The fields a paper asks for, what they hold, and which of them a decree rules. */
async function isianNaskah(
  { read, given, meja }: Pick<Parts, 'read' | 'given' | 'meja'>,
  { rencanaId, jenis: id }: RouteInput<'naskah.isian'>
): Promise<RouteOutput<'naskah.isian'>> {
  const jenis = meja.jenisOf(id)
  const isDariRencana = rencanaId !== null && isDariKeputusan(jenis)
  if (isDariRencana) await meja.siapkan({ rencanaId })
  const baca = bacaIsian(read, given().today)
  return {
    isian: baca({ rencanaId, jenis: id }),
    medan: [...isianDipakai(meja.polaOf(jenis), jenis.isian)],
    terikat: isDariRencana ? nomorTerikat(jenis, meja.bahan({ rencanaId, pegawaiIds: [] }), baca) : {}
  }
}
