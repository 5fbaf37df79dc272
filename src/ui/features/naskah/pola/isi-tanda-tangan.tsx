import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { BlokPola, PenandaPola } from '../../../../domain/naskah/pola/pola'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksPola as teks } from '../../../text/pola'
import classes from './isian-pola.module.css'
import { TeksPola } from './teks-pola'

type TandaTangan = Extract<BlokPola, { jenis: 'TANDA_TANGAN' }>
type Props = { readonly blok: TandaTangan; readonly ubah: (blok: TandaTangan, jejak?: string) => void }

const TERBANYAK = 6
const KOSONG: PenandaPola = { pembuka: '', jabatan: '', nama: '', keterangan: '' }

/** Who signs: one at the right, two side by side, or up to six. */
export function IsiTandaTangan({ blok, ubah }: Props): React.JSX.Element {
  const { penanda } = blok
  const ganti = (at: number, patch: Partial<PenandaPola>, jejak: string): void =>
    ubah({ ...blok, penanda: penanda.map((p, n) => (n === at ? { ...p, ...patch } : p)) }, `${jejak}-${at}`)
  return (
    <>
      {penanda.map((p, at) => (
        // signers have no names of their own: their place is what tells them apart
        <fieldset key={`${at}`} className={classes.penanda}>
          {penanda.length > 1 && (
            <legend>
              {teks.penandatangan(at + 1)}
              <TombolIkon label={teks.hapusPenanda} onClick={() => ubah({ ...blok, penanda: penanda.toSpliced(at, 1) })}>
                <IconTrash size={14} />
              </TombolIkon>
            </legend>
          )}
          <TeksPola label={teks.pembuka} nilai={p.pembuka} onUbah={(pembuka) => ganti(at, { pembuka }, 'pembuka')} />
          <TeksPola label={teks.jabatan} nilai={p.jabatan} onUbah={(jabatan) => ganti(at, { jabatan }, 'jabatan')} />
          <TeksPola isSebaris label={teks.nama} nilai={p.nama} onUbah={(nama) => ganti(at, { nama }, 'nama')} />
          <TeksPola label={teks.keterangan} nilai={p.keterangan} onUbah={(keterangan) => ganti(at, { keterangan }, 'keterangan')} />
        </fieldset>
      ))}
      {penanda.length < TERBANYAK && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={13} />}
          onClick={() => ubah({ ...blok, penanda: [...penanda, KOSONG] })}
        >
          {teks.tambahPenanda}
        </Button>
      )}
    </>
  )
}
