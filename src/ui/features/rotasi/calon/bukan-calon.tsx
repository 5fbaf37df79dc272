import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { bukanPerAturan } from '../../../../domain/calon/calon-jabatan'
import type { BukanCalon } from '../../../../domain/calon/penelaah'
import { angka } from '../../../lib/format'
import { teksCalon } from '../../../text/calon'
import classes from './calon.module.css'
import { sebutanOf, useMejaCalon } from './meja-calon'

const PALING_BANYAK = 12

/** Those whom a rule forbids the post: how many by rule, and one by one with the words of the rule. */
export function BukanCalonPerAturan({ bukan }: { readonly bukan: readonly BukanCalon[] }): React.JSX.Element {
  const kelompok = useMemo(() => bukanPerAturan(bukan), [bukan])
  return (
    <ul className={classes.bukan} data-testid="bukan-calon">
      {kelompok.map(({ temuan, orang }) => (
        <Kelompok key={temuan.aturan} judul={`${temuan.aturan} ${temuan.judul}`} dasar={temuan.dasar} orang={orang} />
      ))}
    </ul>
  )
}

type KelompokProps = { readonly judul: string; readonly dasar: string; readonly orang: readonly BukanCalon[] }

function Kelompok({ judul, dasar, orang }: KelompokProps): React.JSX.Element {
  const [isTerbuka, setTerbuka] = useState(false)
  return (
    <li>
      <UnstyledButton className={classes.aturan} aria-expanded={isTerbuka} onClick={() => setTerbuka(!isTerbuka)} title={dasar}>
        <IconChevronRight size={14} />
        <span>{judul}</span>
        <span className={classes.jumlah}>{teksCalon.bukanPerAturan(angka(orang.length))}</span>
      </UnstyledButton>
      {isTerbuka && <DaftarBukan bukan={orang} />}
    </li>
  )
}

/** People whom a rule forbids the post, each with its words. */
export function DaftarBukan({ bukan }: { readonly bukan: readonly BukanCalon[] }): React.JSX.Element {
  return (
    <ul className={classes.orangBukan}>
      {bukan.slice(0, PALING_BANYAK).map((b) => (
        <BarisBukan key={b.pegawai.id} bukan={b} />
      ))}
      {bukan.length > PALING_BANYAK && <li className={classes.catatan}>{teksCalon.bukanLain(angka(bukan.length - PALING_BANYAK))}</li>}
    </ul>
  )
}

function BarisBukan({ bukan: { pegawai, temuan } }: { readonly bukan: BukanCalon }): React.JSX.Element {
  const meja = useMejaCalon()
  const { nama, teks } = sebutanOf(meja, pegawai, null)
  return (
    <li>
      <UnstyledButton className={classes.barisBukan} onClick={() => meja.kenapa(pegawai.id)}>
        <strong>{nama}</strong>
        <span>
          {temuan.aturan} · {teks(temuan.pesan)}
        </span>
      </UnstyledButton>
    </li>
  )
}
