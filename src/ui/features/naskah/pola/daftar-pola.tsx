import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { KELOMPOK_NASKAH } from '../../../../domain/naskah/jenis-naskah'
import { teksNaskah } from '../../../text/naskah'
import { teksPola as teks } from '../../../text/pola'
import { ButirPilih, DaftarPilih, KelompokPilih } from '../../../components/daftar-pilih'

type Jenis = RouteOutput<'pola.list'>[number]
type Props = { readonly semua: readonly Jenis[]; readonly dipilih: string; readonly onPilih: (jenis: string) => void }

/** The kinds of papers in their groups, with whose template each has. */
export function DaftarPola({ semua, dipilih, onPilih }: Props): React.JSX.Element {
  const [cari, setCari] = useState('')
  const cocok = semua.filter((j) => j.judul.toLowerCase().includes(cari.trim().toLowerCase()))
  return (
    <DaftarPilih label={teks.daftar} kepala={<Cari cari={cari} onCari={setCari} />} data-testid="daftar-pola">
      {cocok.length === 0 && <p>{teks.cariNihil}</p>}
      {KELOMPOK_NASKAH.map((kelompok) => {
        const isi = cocok.filter((j) => j.kelompok === kelompok)
        return isi.length === 0 ? null : (
          <KelompokPilih key={kelompok} judul={teksNaskah.kelompokNaskah[kelompok]}>
            {isi.map((j) => (
              <ButirPilih
                key={j.jenis}
                judul={j.judul}
                isDipilih={j.jenis === dipilih}
                onClick={() => onPilih(j.jenis)}
                data-testid={`pola-${j.jenis}`}
              >
                {j.isMilik && <small>{teks.milik(j.versi)}</small>}
              </ButirPilih>
            ))}
          </KelompokPilih>
        )
      })}
    </DaftarPilih>
  )
}

type CariProps = { readonly cari: string; readonly onCari: (cari: string) => void }

const Cari = ({ cari, onCari }: CariProps): React.JSX.Element => (
  <TextInput
    aria-label={teks.cari}
    placeholder={teks.cari}
    leftSection={<IconSearch size={15} />}
    value={cari}
    onChange={(event) => onCari(event.currentTarget.value)}
  />
)
