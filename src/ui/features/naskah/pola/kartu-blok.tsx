import { Switch } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react'
import type { BlokPola } from '../../../../domain/naskah/pola/pola'
import { sebutanBlok } from '../../../../domain/naskah/pola/sebutan-blok'
import { gandakanBlok, gantiBlok, hapusBlok, pindahBlok } from '../../../../domain/naskah/pola/sunting-pola'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksPola as teks } from '../../../text/pola'
import { IsiBlok } from './isi-blok'
import classes from './kartu-blok.module.css'
import { TambahBlok } from './tambah-blok'
import type { SuntingPola } from './use-sunting-pola'

type Props = {
  readonly blok: BlokPola
  readonly sunting: SuntingPola
  readonly tabel: readonly string[]
  /** It is the only one of its section: a section has at least one. */
  readonly isSendiri: boolean
}

/** The id of a block's card on the page. */
export const idKartu = (blok: string): string => `blok-${blok}`

/** One block of a template: what it is, whether it is printed, where it stands, and its texts. */
export function KartuBlok(props: Props): React.JSX.Element {
  const { blok, sunting, tabel } = props
  const { kini, ubah } = sunting
  const sebutan = sebutanBlok(blok)
  return (
    <section
      id={idKartu(blok.id)}
      className={classes.kartu}
      data-sembunyi={!blok.tampil || undefined}
      aria-label={sebutan}
      data-blok={blok.id}
      tabIndex={-1}
    >
      <header>
        <h3>
          {sebutan}
          {!blok.tampil && <small>{teks.sembunyi}</small>}
        </h3>
        <Alat {...props} />
        <Switch
          size="xs"
          aria-label={`${teks.tampil}: ${sebutan}`}
          checked={blok.tampil}
          onChange={() => ubah(gantiBlok(kini, { ...blok, tampil: !blok.tampil }))}
        />
      </header>
      {blok.tampil && (
        <div className={classes.isi}>
          <IsiBlok
            blok={blok}
            tabel={tabel}
            ubah={(isi, jejak) => ubah(gantiBlok(kini, isi), jejak === undefined ? undefined : `${blok.id} ${jejak}`)}
          />
        </div>
      )}
    </section>
  )
}

/** What can be done with a block as a whole. */
function Alat({ blok: { id }, sunting, tabel, isSendiri }: Props): React.JSX.Element {
  const { kini, ubah } = sunting
  const naik = pindahOf(sunting, id, -1)
  const turun = pindahOf(sunting, id, 1)
  return (
    <div className={classes.alat}>
      <TombolIkon label={teks.naik} disabled={!naik} onClick={naik ?? undefined} data-testid={`naik-${id}`}>
        <IconArrowUp size={15} />
      </TombolIkon>
      <TombolIkon label={teks.turun} disabled={!turun} onClick={turun ?? undefined} data-testid={`turun-${id}`}>
        <IconArrowDown size={15} />
      </TombolIkon>
      <TombolIkon label={teks.gandakan} onClick={() => ubah(gandakanBlok(kini, id))}>
        <IconCopy size={15} />
      </TombolIkon>
      <TombolIkon
        label={isSendiri ? teks.satuSatunya : teks.hapus}
        disabled={isSendiri}
        onClick={() => ubah(hapusBlok(kini, id))}
        data-testid={`hapus-${id}`}
      >
        <IconTrash size={15} />
      </TombolIkon>
      <TambahBlok sunting={sunting} sesudah={id} tabel={tabel} />
    </div>
  )
}

/** Moves a block, and keeps it in sight; null where it cannot go. */
export function pindahOf({ kini, ubah }: SuntingPola, id: string, arah: 1 | -1): (() => void) | null {
  const pindah = pindahBlok(kini, id, arah)
  if (pindah === kini) return null
  return () => {
    ubah(pindah)
    requestAnimationFrame(() => document.getElementById(idKartu(id))?.scrollIntoView({ block: 'nearest' }))
  }
}
