import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { isStruktural, type Jabatan, type JabatanId } from '../../../domain/organisasi/jabatan'
import { holdersOf, isKosong, namaPemegang } from '../../../domain/organisasi/kartu'
import { angka } from '../../lib/format'
import { teksRotasi } from '../../text/rotasi'
import classes from './dialog-penempatan.module.css'
import { konteksJabatan } from './konteks-jabatan'
import type { RuangKerja } from './ruang-kerja'

type Props = {
  readonly ruang: RuangKerja
  /** The posts there are to choose from; every post when null. */
  readonly hanya?: readonly Jabatan[] | null | undefined
  readonly onPilih: (id: JabatanId) => void
}

const PALING_BANYAK = 50

/** A list of posts to choose from: vacant ones first, narrowed by the words typed. */
export function PilihJabatan({ ruang, hanya = null, onPilih }: Props): React.JSX.Element {
  const [teks, setTeks] = useState('')
  const cari = useDeferredValue(teks.trim().toLowerCase())
  const found = useMemo(() => matching(ruang, hanya, cari), [ruang, hanya, cari])
  return (
    <>
      <TextInput
        aria-label={teksRotasi.cariJabatan}
        placeholder={teksRotasi.cariJabatan}
        leftSection={<IconSearch size={16} />}
        value={teks}
        onChange={({ currentTarget }) => setTeks(currentTarget.value)}
        data-autofocus
        data-testid="cari-jabatan"
      />
      <ul className={classes.daftar} aria-label={teksRotasi.cariJabatan}>
        {found.slice(0, PALING_BANYAK).map((jabatan) => (
          <li key={jabatan.id}>
            <Baris ruang={ruang} jabatan={jabatan} onPilih={onPilih} />
          </li>
        ))}
        {found.length === 0 && <li className={classes.tolak}>{teksRotasi.jabatanNihil}</li>}
        {found.length > PALING_BANYAK && <li className={classes.tolak}>{teksRotasi.jabatanLain(angka(found.length - PALING_BANYAK))}</li>}
      </ul>
    </>
  )
}

function Baris({ ruang, jabatan, onPilih }: Props & { readonly jabatan: Jabatan }): React.JSX.Element {
  const penempatan = ruang.proyeksi.pemegang(jabatan.id)
  const kosong = isKosong(penempatan)
  const nama = holdersOf(ruang.snapshot, penempatan).map(namaPemegang)
  return (
    <button type="button" className={classes.jabatan} data-jabatan-id={jabatan.id} onClick={() => onPilih(jabatan.id)}>
      <span className={classes.nama}>
        {jabatan.nama}
        <span>{[jabatan.eselon, konteksJabatan(ruang.snapshot, jabatan.id)].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={classes.pemegang} data-kosong={kosong || undefined}>
        {isStruktural(jabatan) ? nama.join(', ') || teksRotasi.jabatanKosong : `${penempatan.length}/${jabatan.kebutuhan}`}
      </span>
    </button>
  )
}

/** Vacant structural posts first, then by the order of the organisation. */
function matching({ snapshot, proyeksi }: RuangKerja, hanya: readonly Jabatan[] | null, cari: string): readonly Jabatan[] {
  const isVacant = (j: Jabatan): boolean => isStruktural(j) && isKosong(proyeksi.pemegang(j.id))
  const words = cari.split(/\s+/)
  return [...(hanya ?? snapshot.jabatan.values())]
    .filter((j) => {
      const teks = `${j.nama} ${snapshot.unor.get(j.unorId)?.nama ?? ''}`.toLowerCase()
      return words.every((word) => teks.includes(word))
    })
    .map((jabatan) => ({ jabatan, rank: Number(!isVacant(jabatan)) * 2 + Number(!isStruktural(jabatan)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ jabatan }) => jabatan)
}
