import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TemuanLangkah } from '../../../domain/mutasi/periksa'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { teksRantai } from '../../text/rantai'
import { DaftarTemuan } from './daftar-temuan'

/** The gravest come first: with these in sight the rest can wait. */
const RINGKAS = 3

type Props = { readonly temuan: readonly TemuanLangkah[]; readonly kosong?: string; readonly pegawaiId?: PegawaiId }

/** The gravest few findings, and the others when asked for. */
export function DaftarTemuanRingkas({ temuan, ...lain }: Props): React.JSX.Element {
  const [isSemua, setSemua] = useState(false)
  const sisa = temuan.length - RINGKAS
  return (
    <>
      <DaftarTemuan temuan={isSemua ? temuan : temuan.slice(0, RINGKAS)} {...lain} />
      {sisa > 0 && (
        <Button mt={4} size="compact-xs" variant="subtle" onClick={() => setSemua(!isSemua)}>
          {isSemua ? teksRantai.temuanRingkas : teksRantai.temuanLain(sisa)}
        </Button>
      )}
    </>
  )
}
