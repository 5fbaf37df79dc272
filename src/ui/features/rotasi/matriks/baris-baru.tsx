import { tanggalPendek } from '../../../../domain/kit/tanggal'
import { isKolomTulis, KOLOM_MATRIKS, type KolomMatriks } from '../../../../domain/mutasi/kolom-matriks'
import { SEBUTAN_ALASAN, SEBUTAN_LANGKAH } from '../../../../domain/mutasi/sebutan-langkah'
import { namaLengkap } from '../../../../domain/pegawai/pegawai'
import { teksMatriks as teks } from '../../../text/matriks'
import { judulJabatan } from '../konteks-jabatan'
import type { RuangKerja } from '../ruang-kerja'
import { idSelMatriks } from './baris-matriks'
import type { DrafLangkah } from './draf-langkah'
import classes from './matriks.module.css'

type Props = {
  readonly ruang: RuangKerja
  readonly draf: DrafLangkah
  readonly indeks: number
  readonly aktif: KolomMatriks | null
  readonly sunting: React.ReactNode
}

/** The row in which a new step is written; it is the plan's as soon as it is complete and Enter is pressed. */
export function BarisBaru({ ruang, draf, indeks, aktif, sunting }: Props): React.JSX.Element {
  const isi = isiDraf(ruang, draf)
  return (
    <div
      role="row"
      aria-rowindex={indeks + 2}
      aria-label={teks.barisBaru}
      className={classes.baris}
      data-baru
      data-aktif={aktif !== null || undefined}
      data-testid="matriks-baris-baru"
    >
      {KOLOM_MATRIKS.map((kolom) => {
        const isSunting = aktif === kolom && sunting !== null
        return (
          <div
            key={kolom}
            id={idSelMatriks(indeks, kolom)}
            role="gridcell"
            className={classes.sel}
            aria-selected={aktif === kolom}
            data-kolom={kolom}
            data-indeks={indeks}
            data-aktif={aktif === kolom || undefined}
            data-tulis={isKolomTulis(kolom) || undefined}
            data-sunting={isSunting || undefined}
          >
            {isSunting ? sunting : (isi[kolom] ?? PETUNJUK[kolom] ?? '')}
          </div>
        )
      })}
    </div>
  )
}

const petunjuk = (isi: string): React.JSX.Element => <span className={classes.petunjuk}>{isi}</span>

const PETUNJUK: Partial<Record<KolomMatriks, React.ReactNode>> = {
  nomor: petunjuk('+'),
  nama: petunjuk(teks.petunjukNama),
  baru: petunjuk(teks.petunjukJabatan)
}

function isiDraf({ snapshot }: RuangKerja, draf: DrafLangkah): Partial<Record<KolomMatriks, string>> {
  const { pegawaiId, jabatanId, jenis, tmt } = draf
  const pegawai = pegawaiId === null ? undefined : snapshot.pegawai.get(pegawaiId)
  const tujuan = jenis === 'LEPAS' ? teks.lepas : jabatanId && judulJabatan(snapshot, jabatanId)
  return {
    ...(pegawai && { nama: namaLengkap(pegawai) }),
    ...(tujuan && { baru: tujuan }),
    ...((pegawai || tujuan) && { jenis: jenis === 'TUKAR' ? teks.tukar : SEBUTAN_LANGKAH[jenis] }),
    ...(tmt !== null && { tmt: tanggalPendek(tmt) }),
    ...sampaiDraf(draf)
  }
}

function sampaiDraf({ sampai, alasan }: DrafLangkah): { readonly sampai?: string } {
  if (sampai !== null) return { sampai: `s.d. ${tanggalPendek(sampai)}` }
  return alasan === null ? {} : { sampai: SEBUTAN_ALASAN[alasan] }
}
