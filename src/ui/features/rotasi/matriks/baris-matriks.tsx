import { memo } from 'react'
import { HASIL, type JenisHasil } from '../../../../domain/kit/rule'
import { isKolomTulis, KOLOM_MATRIKS, type KolomMatriks } from '../../../../domain/mutasi/kolom-matriks'
import type { BarisMatriks } from '../../../../domain/mutasi/matriks'
import { teksMatriks } from '../../../text/matriks'
import { labelHasil } from '../../../text/rotasi'
import classes from './matriks.module.css'

type Props = {
  readonly baris: BarisMatriks
  readonly indeks: number
  /** The column that takes the keys; null = another row does. */
  readonly aktif: KolomMatriks | null
  /** What is being written in the active cell. */
  readonly sunting: React.ReactNode
  readonly isBoleh: boolean
}

/** The id of a cell, for the table to point at. */
export const idSelMatriks = (indeks: number, kolom: KolomMatriks): string => `matriks-${indeks}-${kolom}`

/** One step of the plan; drawn anew only when something of it changed. */
export const BarisMatriksTabel = memo(function Baris({ baris, indeks, aktif, sunting, isBoleh }: Props): React.JSX.Element {
  return (
    <div
      role="row"
      aria-rowindex={indeks + 2}
      className={classes.baris}
      data-aktif={aktif !== null || undefined}
      data-testid={`matriks-baris-${baris.nomor}`}
      data-langkah-id={baris.langkah.id}
      data-pegawai={baris.pegawai?.nip}
    >
      {KOLOM_MATRIKS.map((kolom) => (
        <Sel key={kolom} baris={baris} indeks={indeks} kolom={kolom} isAktif={aktif === kolom} isBoleh={isBoleh}>
          {aktif === kolom ? sunting : null}
        </Sel>
      ))}
    </div>
  )
})

type SelProps = {
  readonly baris: BarisMatriks
  readonly indeks: number
  readonly kolom: KolomMatriks
  readonly isAktif: boolean
  readonly isBoleh: boolean
  readonly children: React.ReactNode
}

function Sel({ baris, indeks, kolom, isAktif, isBoleh, children }: SelProps): React.JSX.Element {
  const berat = beratSel(baris, kolom)
  const isSunting = children !== null && children !== undefined
  return (
    <div
      id={idSelMatriks(indeks, kolom)}
      role="gridcell"
      className={classes.sel}
      aria-selected={isAktif}
      aria-invalid={berat === 'BLOK' || undefined}
      data-kolom={kolom}
      data-indeks={indeks}
      data-aktif={isAktif || undefined}
      data-tulis={(isBoleh && isKolomTulis(kolom)) || undefined}
      data-sunting={isSunting || undefined}
      data-berat={berat}
      title={isSunting ? undefined : petunjuk(baris, kolom)}
    >
      {isSunting ? children : <IsiSel baris={baris} kolom={kolom} />}
    </div>
  )
}

function IsiSel({ baris, kolom }: Pick<SelProps, 'baris' | 'kolom'>): React.JSX.Element {
  if (kolom === 'catatan') return <Catatan baris={baris} />
  const isKurang = kolom === 'sampai' && baris.isi.sampai === '' && baris.langkah.alasan === null && beratSel(baris, kolom) === 'BLOK'
  return isKurang ? (
    <span className={classes.kurang}>{teksMatriks.perluAlasan}</span>
  ) : (
    <Isi teks={baris.isi[kolom]} isNama={kolom === 'nama'} />
  )
}

/** The first line says what it is, the others where and since when. */
function Isi({ teks, isNama }: { readonly teks: string; readonly isNama: boolean }): React.JSX.Element {
  const [utama = '', ...lain] = teks.split('\n')
  return (
    <>
      <span className={classes.utama} data-nama={isNama || undefined}>
        {utama}
      </span>
      {lain.map((baris) => (
        <span key={baris} className={classes.rinci}>
          {baris}
        </span>
      ))}
    </>
  )
}

const DISEBUT = 2

/** The gravest findings in words; how many more there are. */
function Catatan({ baris: { temuan } }: { readonly baris: BarisMatriks }): React.JSX.Element {
  const disebut = temuan.filter((t) => t.hasil !== 'INFO')
  return (
    <>
      {disebut.slice(0, DISEBUT).map((t) => (
        <span
          key={`${t.aturan} ${t.pesan}`}
          className={classes.temuan}
          data-berat={t.hasil}
          data-gugur={t.dikesampingkan !== null || undefined}
        >
          <b>{t.aturan}</b> {t.pesan}
        </span>
      ))}
      {disebut.length > DISEBUT && <span className={classes.rinci}>{`+${disebut.length - DISEBUT} lainnya`}</span>}
    </>
  )
}

/** How grave the gravest finding is that this cell is about and that still stands. */
function beratSel({ perKolom }: BarisMatriks, kolom: KolomMatriks): JenisHasil | undefined {
  if (kolom === 'catatan') return undefined
  const terbuka = (perKolom.get(kolom) ?? []).filter((t) => t.dikesampingkan === null)
  return HASIL.find((hasil) => terbuka.some((t) => t.hasil === hasil))
}

function petunjuk({ perKolom, isi }: BarisMatriks, kolom: KolomMatriks): string {
  const temuan = perKolom.get(kolom) ?? []
  return temuan.length === 0 ? isi[kolom] : temuan.map((t) => `${labelHasil[t.hasil]}: ${t.pesan} (${t.aturan}, ${t.dasar})`).join('\n')
}
