import { basename } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Emit } from '../../src/contract/events'
import type { PratinjauImpor } from '../../src/contract/impor'
import type { Reader } from '../../src/domain/entities'
import type { BarisNominatif } from '../../src/domain/impor/baris-nominatif'
import { dataKini, type ImporDraf, planImpor } from '../../src/domain/impor/build-draf'
import type { BukuKerja } from '../../src/domain/impor/buku-kerja'
import type { MasalahImpor } from '../../src/domain/impor/masalah-impor'
import { type Nominatif, nominatifSteps } from '../../src/domain/impor/read-nominatif'
import type { Given, Refusal } from '../../src/domain/kit/command'
import { refuse, type Result } from '../../src/domain/kit/result'
import { FileProblem, type Host } from './host'

/** What the import stands on. `run` commits the rows with the idempotency key. */
export type ImporParts = {
  readonly host: Pick<Host, 'chooseFile' | 'readWorkbook'>
  readonly read: Reader
  readonly given: () => Given
  readonly emit: Emit
  readonly run: (
    input: { readonly berkas: string; readonly baris: readonly BarisNominatif[] },
    kunci: string
  ) => Result<{ readonly label: string }, Refusal>
}

/** The import of a workbook: read it into a draft, commit the draft, or stop reading. */
export type Impor = {
  readonly baca: () => Promise<PratinjauImpor | null>
  readonly simpan: (drafId: string) => Result<{ label: string }, Refusal>
  readonly batal: () => void
}

type Draf = { readonly id: string; readonly berkas: string; readonly baris: readonly BarisNominatif[] }

/** Creates the import. It remembers the last draft only. */
export function createImpor({ host, read, given, emit, run }: ImporParts): Impor {
  let draf: Draf | null = null
  let berjalan = new AbortController()

  async function baca(): Promise<PratinjauImpor | null> {
    const path = await host.chooseFile('Pilih berkas data pegawai', { nama: 'Buku kerja Excel', akhiran: ['xlsx'] })
    if (path === null) return null
    berjalan.abort()
    berjalan = new AbortController()
    try {
      return await prepare(path, berjalan.signal)
    } finally {
      emit('kerja.maju', { tahap: null, selesai: 0, total: null })
    }
  }

  async function prepare(path: string, signal: AbortSignal): Promise<PratinjauImpor> {
    const berkas = basename(path)
    emit('kerja.maju', { tahap: `Membaca ${berkas}`, selesai: 0, total: null })
    const buku = await readOrAbort(host, path, signal)
    const nominatif = await check(buku, signal)
    const rencana = planImpor(nominatif.baris, dataKini(read), given())
    draf = { id: given().newId(), berkas, baris: nominatif.baris }
    return previewOf(draf, { nominatif, rencana })
  }

  async function check(buku: BukuKerja, signal: AbortSignal): Promise<Nominatif> {
    const steps = nominatifSteps(buku, given().today)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
      emit('kerja.maju', { tahap: 'Memeriksa baris', ...step.value })
      await nextTurn()
      signal.throwIfAborted()
    }
  }

  function simpan(drafId: string): Result<{ label: string }, Refusal> {
    if (draf?.id !== drafId)
      return refuse({ code: 'NOT_FOUND', pesan: 'Hasil baca berkas ini sudah tidak tersimpan. Pilih berkasnya sekali lagi.' })
    const hasil = run({ berkas: draf.berkas, baris: draf.baris }, draf.id)
    if (hasil.ok) draf = null
    return hasil
  }

  return { baca, simpan, batal: () => berjalan.abort() }
}

/** A reader that was stopped fails in its own way; to the officer it was simply cancelled. */
async function readOrAbort(host: ImporParts['host'], path: string, signal: AbortSignal): Promise<BukuKerja> {
  try {
    return await host.readWorkbook(path, signal)
  } finally {
    signal.throwIfAborted()
  }
}

const CONTOH = 20

function previewOf({ id, berkas, baris }: Draf, { nominatif, rencana }: ImporDraf): PratinjauImpor {
  const [pertama] = nominatif.tabel
  if (!pertama)
    throw new FileProblem(
      'Tidak ditemukan tabel pegawai. Pastikan ada baris judul dengan kolom NIP, NAMA, dan sedikitnya dua kolom lain seperti JABATAN NAMA dan UNOR NAMA, lalu coba lagi.'
    )
  return {
    drafId: id,
    berkas,
    lembar: nominatif.tabel.map((t) => t.lembar).join(', '),
    barisJudul: pertama.barisJudul,
    jumlahBaris: nominatif.jumlahBaris,
    barisDitolak: nominatif.barisDitolak,
    ...rencana.hitungan,
    kolomTidakDikenal: [...new Set(nominatif.tabel.flatMap((t) => t.tidakDikenal))],
    masalah: [...nominatif.masalah, ...rencana.masalah].toSorted(inOrderOfRows),
    contoh: baris.slice(0, CONTOH).map((b) => ({
      nip: b.pegawai.nip,
      nama: b.pegawai.nama,
      jabatan: b.jabatan?.nama ?? '',
      unor: b.jalur.at(-1)?.nama ?? b.instansi?.nama ?? ''
    }))
  }
}

const inOrderOfRows = (a: MasalahImpor, b: MasalahImpor): number => a.lembar.localeCompare(b.lembar) || a.baris - b.baris
