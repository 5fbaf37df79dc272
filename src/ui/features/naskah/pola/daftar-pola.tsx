import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { KELOMPOK_NASKAH } from '../../../../domain/naskah/jenis-naskah'
import { teksNaskah } from '../../../text/naskah'
import { teksPola as teks } from '../../../text/pola'
import classes from './pola.module.css'

type Jenis = RouteOutput<'pola.list'>[number]
type Props = { readonly semua: readonly Jenis[]; readonly dipilih: string; readonly onPilih: (jenis: string) => void }

/** The kinds of papers in their groups, with whose template each has. */
export function DaftarPola({ semua, dipilih, onPilih }: Props): React.JSX.Element {
  const [cari, setCari] = useState('')
  const cocok = semua.filter((j) => j.judul.toLowerCase().includes(cari.trim().toLowerCase()))
  return (
    <nav className={classes.daftar} aria-label={teks.daftar} data-testid="daftar-pola">
      <TextInput
        size="xs"
        aria-label={teks.cari}
        placeholder={teks.cari}
        leftSection={<IconSearch size={14} />}
        value={cari}
        onChange={(event) => setCari(event.currentTarget.value)}
      />
      {KELOMPOK_NASKAH.map((kelompok) => {
        const isi = cocok.filter((j) => j.kelompok === kelompok)
        return isi.length === 0 ? null : (
          <section key={kelompok}>
            <h3>{teksNaskah.kelompokNaskah[kelompok]}</h3>
            {isi.map((j) => (
              <button
                key={j.jenis}
                type="button"
                aria-current={j.jenis === dipilih || undefined}
                onClick={() => onPilih(j.jenis)}
                data-testid={`pola-${j.jenis}`}
              >
                <span>{j.judul}</span>
                {j.isMilik && <small>{teks.milik(j.versi)}</small>}
              </button>
            ))}
          </section>
        )
      })}
    </nav>
  )
}
