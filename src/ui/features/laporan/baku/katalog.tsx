import { TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconSearch, IconStar, IconStarFilled } from '@tabler/icons-react'
import { useState } from 'react'
import type { Laporan } from '../../../../domain/laporan/laporan'
import { DaftarPilih, KelompokPilih } from '../../../components/daftar-pilih'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksKatalog as teks } from '../../../text/laporan'
import { bagianKatalog } from './bagian-katalog'
import classes from './katalog.module.css'

type Props = {
  readonly semua: readonly Laporan[]
  readonly dipilih: string
  readonly onPilih: (id: string) => void
}

/** The reports there are, in groups, those with a star first. The arrow keys go through them. */
export function Katalog({ semua, dipilih, onPilih }: Props): React.JSX.Element {
  const [cari, setCari] = useState('')
  const [favorit, setFavorit] = useLocalStorage<readonly string[]>({
    key: 'laporan.favorit',
    defaultValue: [],
    getInitialValueInEffect: false
  })
  const bagian = bagianKatalog(semua, { cari, favorit })
  const bintang = (id: string): void => setFavorit(favorit.includes(id) ? favorit.filter((f) => f !== id) : [...favorit, id])
  return (
    <DaftarPilih label={teks.daftar} kepala={<Cari cari={cari} onCari={setCari} />} data-testid="daftar-laporan">
      {bagian.map(({ judul, laporan }) => (
        <KelompokPilih key={judul} judul={judul}>
          {laporan.map((l) => (
            <Butir
              key={l.id}
              laporan={l}
              isDipilih={l.id === dipilih}
              isFavorit={favorit.includes(l.id)}
              onPilih={() => onPilih(l.id)}
              onBintang={() => bintang(l.id)}
            />
          ))}
        </KelompokPilih>
      ))}
      {bagian.length === 0 && <p>{teks.nihil}</p>}
    </DaftarPilih>
  )
}

type CariProps = { readonly cari: string; readonly onCari: (cari: string) => void }

const Cari = ({ cari, onCari }: CariProps): React.JSX.Element => (
  <TextInput
    size="xs"
    aria-label={teks.cari}
    placeholder={teks.cari}
    leftSection={<IconSearch size={14} />}
    value={cari}
    onChange={({ currentTarget }) => onCari(currentTarget.value)}
    onKeyDown={jalan}
    data-testid="cari-laporan"
  />
)

type ButirProps = {
  readonly laporan: Laporan
  readonly isDipilih: boolean
  readonly isFavorit: boolean
  readonly onPilih: () => void
  readonly onBintang: () => void
}

const Butir = ({ laporan: { id, judul, arti }, isDipilih, isFavorit, onPilih, onBintang }: ButirProps): React.JSX.Element => (
  <li className={classes.butir} data-dipilih={isDipilih || undefined}>
    <button
      type="button"
      className={classes.nama}
      title={arti}
      aria-current={isDipilih || undefined}
      onClick={onPilih}
      onKeyDown={jalan}
      data-testid={`laporan-${id}`}
    >
      {judul}
    </button>
    <TombolIkon
      className={classes.bintang ?? ''}
      label={isFavorit ? teks.bukanFavorit(judul) : teks.favoritkan(judul)}
      aria-pressed={isFavorit}
      onClick={onBintang}
    >
      {isFavorit ? <IconStarFilled size={14} /> : <IconStar size={14} />}
    </TombolIkon>
  </li>
)

const LANGKAH: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Goes to the report above or below; from the search box into the list. */
function jalan(event: React.KeyboardEvent<HTMLElement>): void {
  const langkah = LANGKAH[event.key]
  if (langkah === undefined) return
  event.preventDefault()
  const semua = [...(event.currentTarget.closest('aside')?.querySelectorAll<HTMLElement>('input, li > button:first-child') ?? [])]
  semua[semua.indexOf(event.currentTarget) + langkah]?.focus()
}
