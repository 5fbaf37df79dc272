import { NativeSelect } from '@mantine/core'
import { IconSortAscending, IconSortDescending, IconX } from '@tabler/icons-react'
import { type DefinisiLaporan, UKURAN_PIVOT } from '../../../../domain/laporan/sendiri/definisi'
import type { KatalogSendiri } from '../../../../domain/laporan/sendiri/kolom-sendiri'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { TambahKolom } from './pilih-kolom'
import classes from './sendiri.module.css'

type Props = {
  readonly katalog: KatalogSendiri
  readonly definisi: DefinisiLaporan
  readonly onUbah: (patch: Partial<DefinisiLaporan>) => void
}

/** The titles rows stand under, outermost first. */
export const Kelompok = ({ katalog, definisi: { kelompok }, onUbah }: Props): React.JSX.Element => (
  <>
    <ul className={classes.butir} aria-label={teks.kelompok}>
      {kelompok.map((nama) => (
        <li key={nama}>
          <span>{judulOf(katalog, nama)}</span>
          <Lepas judul={judulOf(katalog, nama)} onLepas={() => onUbah({ kelompok: kelompok.filter((n) => n !== nama) })} />
        </li>
      ))}
    </ul>
    {kelompok.length < 3 && (
      <TambahKolom
        label={teks.tambahKelompok}
        kolom={katalog.kolom.filter(({ nama, isDimensi }) => isDimensi && !kelompok.includes(nama))}
        onPilih={(nama) => onUbah({ kelompok: [...kelompok, nama] })}
        data-testid="tambah-kelompok"
      />
    )}
  </>
)

/** What rows are ordered by, and which way. */
export const Urut = ({ katalog, definisi: { urut }, onUbah }: Props): React.JSX.Element => (
  <>
    <ul className={classes.butir} aria-label={teks.urut}>
      {urut.map(({ kolom, turun }, at) => (
        <li key={kolom}>
          <span>{judulOf(katalog, kolom)}</span>
          <TombolIkon label={turun ? teks.turun : teks.naik} onClick={() => onUbah({ urut: urut.with(at, { kolom, turun: !turun }) })}>
            {turun ? <IconSortDescending size={15} /> : <IconSortAscending size={15} />}
          </TombolIkon>
          <Lepas judul={judulOf(katalog, kolom)} onLepas={() => onUbah({ urut: urut.toSpliced(at, 1) })} />
        </li>
      ))}
    </ul>
    {urut.length < 5 && (
      <TambahKolom
        label={teks.tambahUrut}
        kolom={katalog.kolom.filter(({ nama }) => urut.every((u) => u.kolom !== nama))}
        onPilih={(kolom) => onUbah({ urut: [...urut, { kolom, turun: false }] })}
        data-testid="tambah-urut"
      />
    )}
  </>
)

/** What is counted against what, and as what. */
export function Pivot({ katalog, definisi: { pivot }, onUbah }: Props): React.JSX.Element | null {
  if (pivot === null) return null
  const dimensi = katalog.kolom.filter((k) => k.isDimensi).map(({ nama, judul }) => ({ value: nama, label: judul }))
  return (
    <div className={classes.pivot}>
      <NativeSelect
        size="xs"
        label={teks.baris}
        value={pivot.baris}
        data={dimensi.filter((d) => d.value !== pivot.kolom)}
        onChange={({ currentTarget }) => onUbah({ pivot: { ...pivot, baris: currentTarget.value } })}
        data-testid="pivot-baris"
      />
      <NativeSelect
        size="xs"
        label={teks.kolomPivot}
        value={pivot.kolom ?? ''}
        data={[{ value: '', label: teks.tanpaKolom }, ...dimensi.filter((d) => d.value !== pivot.baris)]}
        onChange={({ currentTarget }) => onUbah({ pivot: { ...pivot, kolom: currentTarget.value || null } })}
        data-testid="pivot-kolom"
      />
      <NativeSelect
        size="xs"
        label={teks.ukuran}
        value={pivot.ukuran}
        disabled={pivot.kolom === null}
        data={UKURAN_PIVOT.map((u) => ({ value: u, label: teks.ukuranTeks[u] }))}
        onChange={({ currentTarget: { value } }) =>
          onUbah({ pivot: { ...pivot, ukuran: UKURAN_PIVOT.find((u) => u === value) ?? pivot.ukuran } })
        }
        data-testid="pivot-ukuran"
      />
    </div>
  )
}

const judulOf = ({ kolomOf }: KatalogSendiri, nama: string): string => kolomOf(nama)?.judul ?? teks.takAda(nama)

const Lepas = ({ judul, onLepas }: { readonly judul: string; readonly onLepas: () => void }): React.JSX.Element => (
  <TombolIkon label={teks.lepas(judul)} onClick={onLepas}>
    <IconX size={14} />
  </TombolIkon>
)
