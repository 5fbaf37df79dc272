import { Switch } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react'
import type { BlokPola } from '../../../../domain/naskah/pola/pola'
import { sebutanBlok } from '../../../../domain/naskah/pola/sebutan-blok'
import { gandakanBlok, gantiBlok, hapusBlok, pindahBlok } from '../../../../domain/naskah/pola/sunting-pola'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksPola as teks } from '../../../text/pola'
import { IsiBlok } from './isi-blok'
import classes from './pola.module.css'
import { TambahBlok } from './tambah-blok'
import type { SuntingPola } from './use-sunting-pola'

type Props = {
  readonly blok: BlokPola
  readonly sunting: SuntingPola
  readonly tabel: readonly string[]
  /** Where it stands among the blocks of its section. */
  readonly letak: { readonly ke: number; readonly dari: number }
}

/** The id of a block's card on the page. */
export const idKartu = (blok: string): string => `blok-${blok}`

/** One block of a template: what it is, whether it is printed, where it stands, and its texts. */
export function KartuBlok({ blok, sunting, tabel, letak }: Props): React.JSX.Element {
  const { kini, ubah } = sunting
  const sebutan = sebutanBlok(blok)
  return (
    <section id={idKartu(blok.id)} className={classes.kartu} data-sembunyi={!blok.tampil || undefined} aria-label={sebutan} tabIndex={-1}>
      <header>
        <h3>
          {sebutan}
          {!blok.tampil && <small>{teks.sembunyi}</small>}
        </h3>
        <div className={classes.alat}>
          <TombolIkon label={teks.naik} disabled={letak.ke === 0} onClick={() => ubah(pindahBlok(kini, blok.id, -1))}>
            <IconArrowUp size={15} />
          </TombolIkon>
          <TombolIkon label={teks.turun} disabled={letak.ke === letak.dari - 1} onClick={() => ubah(pindahBlok(kini, blok.id, 1))}>
            <IconArrowDown size={15} />
          </TombolIkon>
          <TombolIkon label={teks.gandakan} onClick={() => ubah(gandakanBlok(kini, blok.id))}>
            <IconCopy size={15} />
          </TombolIkon>
          <TombolIkon
            label={teks.hapus}
            disabled={letak.dari === 1}
            onClick={() => ubah(hapusBlok(kini, blok.id))}
            data-testid={`hapus-${blok.id}`}
          >
            <IconTrash size={15} />
          </TombolIkon>
          <TambahBlok sunting={sunting} sesudah={blok.id} tabel={tabel} />
        </div>
        <Switch
          size="xs"
          aria-label={`${teks.tampil}: ${sebutan}`}
          checked={blok.tampil}
          onChange={() => ubah(gantiBlok(kini, { ...blok, tampil: !blok.tampil }))}
        />
      </header>
      {blok.tampil && (
        <IsiBlok
          blok={blok}
          tabel={tabel}
          ubah={(isi, jejak) => ubah(gantiBlok(kini, isi), jejak === undefined ? undefined : `${blok.id} ${jejak}`)}
        />
      )}
    </section>
  )
}
