import { useCallback, useState } from 'react'
import { tanggalOfTeks } from '../../../../domain/impor/nilai/tanggal-sel'
import { type Tanggal, tanggalPendek } from '../../../../domain/kit/tanggal'
import { JUDUL_MATRIKS, type KolomTulis } from '../../../../domain/mutasi/kolom-matriks'
import { teksMatriks as teks } from '../../../text/matriks'
import type { DrafLangkah } from './draf-langkah'
import type { KunciTulis } from './letak-matriks'
import type { MejaMatriks } from './meja-matriks'
import { opsiSel, type OpsiSel } from './opsi-matriks'
import { SelCari } from './sel-cari'
import { SelTeks } from './sel-teks'

type Props = {
  readonly meja: Pick<MejaMatriks, 'ruang' | 'tulis' | 'batal'>
  readonly kolom: KolomTulis
  readonly draf: DrafLangkah
  /** The key it was begun with, or null. */
  readonly awal: string | null
}

/** The cell being written: chosen from a list, or typed where it holds a day. */
export function SelSuntingMatriks({ meja, kolom, draf, awal }: Props): React.JSX.Element {
  const { ruang, tulis, batal } = meja
  const [isInstansi, setInstansi] = useState(false)
  const daftarOf = useCallback((ketikan: string) => opsiSel(kolom, ruang, draf)?.(ketikan) ?? { opsi: [], nihil: '' }, [kolom, ruang, draf])
  if (isInstansi) {
    return (
      <SelTeks
        key="instansi"
        label={teks.instansi}
        awal={draf.instansi ?? ''}
        petunjuk={teks.instansi}
        salahOf={(isi) => (isi === '' ? teks.instansi : null)}
        onTulis={(instansi, kunci) => tulis({ alasan: 'PINDAH_INSTANSI', instansi }, kunci)}
        onBatal={batal}
      />
    )
  }
  if (opsiSel(kolom, ruang, draf) === null) return <SelHari meja={meja} kolom={kolom} draf={draf} awal={awal} />
  const onPilih = ({ isian }: OpsiSel, kunci: KunciTulis): void => {
    // who leaves for another agency: which one
    if (isian.alasan === 'PINDAH_INSTANSI') setInstansi(true)
    else tulis(isian.alasan === undefined ? isian : { instansi: null, ...isian }, kunci)
  }
  return (
    <SelCari
      label={JUDUL_MATRIKS[kolom]}
      awal={awal ?? ''}
      petunjuk={PETUNJUK[kolom] ?? ''}
      daftarOf={daftarOf}
      onPilih={onPilih}
      onBatal={batal}
    />
  )
}

const PETUNJUK: Partial<Record<KolomTulis, string>> = { nama: teks.petunjukNama, baru: teks.petunjukJabatan }

/** A day, typed as offices write it; empty = that of the plan. */
function SelHari({ meja: { tulis, batal }, kolom, draf, awal }: Props): React.JSX.Element {
  const medan = kolom === 'tmt' ? 'tmt' : 'sampai'
  const kini = draf[medan]
  return (
    <SelTeks
      label={JUDUL_MATRIKS[kolom]}
      awal={awal ?? (kini === null ? '' : tanggalPendek(kini))}
      petunjuk="hh-bb-tttt"
      salahOf={(isi) => (isi === '' || tanggalOfTeks(isi) !== null ? null : teks.salahTanggal)}
      onTulis={(isi, kunci) => tulis(isianHari(medan, isi === '' ? null : tanggalOfTeks(isi)), kunci)}
      onBatal={batal}
    />
  )
}

const isianHari = (medan: 'tmt' | 'sampai', hari: Tanggal | null): Partial<DrafLangkah> =>
  medan === 'tmt' ? { tmt: hari } : { sampai: hari }
