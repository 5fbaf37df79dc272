import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSettings, IconTrash } from '@tabler/icons-react'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { type BagianPola, MAKS_BAGIAN } from '../../../../domain/naskah/pola/pola'
import { gantiBagian, hapusBagian, tambahBagian } from '../../../../domain/naskah/pola/sunting-pola'
import { DialogPasti } from '../../../components/dialog-pasti'
import { TombolIkon } from '../../../components/tombol-ikon'
import { teksPola as teks } from '../../../text/pola'
import classes from './bagian-pola.module.css'
import { KartuBlok, pindahOf } from './kartu-blok'
import { kertasOf } from './kertas-pola'
import type { SuntingPola } from './use-sunting-pola'

type Props = {
  readonly sunting: SuntingPola
  readonly tabel: readonly string[]
  /** Goes to where the pages of sections are set up. */
  readonly onAtur: () => void
}

/** The id of a section's name on the page. */
const idBagian = (ke: number): string => `bagian-${ke}`

/** All blocks in the order in which they print, section by section; sections are named, added and taken away here. */
export function SemuaBlok({ sunting, tabel, onAtur }: Props): React.JSX.Element {
  const { kini, ubah } = sunting
  const [dihapus, setDihapus] = useState<number | null>(null)
  useTombolPindah(sunting)
  const tambah = (sesudah: number): void => {
    ubah(tambahBagian(kini, sesudah))
    requestAnimationFrame(() => {
      const nama = document.getElementById(idBagian(sesudah + 1))
      nama?.focus()
      nama?.scrollIntoView({ block: 'center' })
    })
  }
  return (
    <div className={classes.semua}>
      {/* one list: a block that goes over the border of its section stays the same element, and keeps the focus */}
      {kini.bagian.flatMap((bagian, ke) => [
        // sections have no names of their own: their place is what tells them apart
        kini.bagian.length > 1 && (
          <KepalaBagian key={ke} {...{ sunting, bagian, ke, onAtur }} onTambah={() => tambah(ke)} onHapus={() => setDihapus(ke)} />
        ),
        ...bagian.blok.map((blok) => <KartuBlok key={blok.id} {...{ blok, sunting, tabel }} isSendiri={bagian.blok.length === 1} />)
      ])}
      {kini.bagian.length < MAKS_BAGIAN && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} />}
          onClick={() => tambah(kini.bagian.length - 1)}
          data-testid="tambah-bagian"
        >
          {teks.tambahBagian}
        </Button>
      )}
      {dihapus !== null && <PastiHapus sunting={sunting} ke={dihapus} onTutup={() => setDihapus(null)} />}
    </div>
  )
}

/** Alt and an arrow move the block one is in. */
function useTombolPindah(sunting: SuntingPola): void {
  const pindah = (arah: 1 | -1): void => {
    const blok = document.activeElement?.closest<HTMLElement>('[data-blok]')?.dataset['blok']
    if (blok !== undefined) pindahOf(sunting, blok, arah)?.()
  }
  useHotkeys(
    [
      ['alt+ArrowUp', () => pindah(-1)],
      ['alt+ArrowDown', () => pindah(1)]
    ],
    []
  )
}

type KepalaProps = Pick<Props, 'sunting' | 'onAtur'> & {
  readonly bagian: BagianPola
  readonly ke: number
  readonly onTambah: () => void
  readonly onHapus: () => void
}

/** The name of a section, how it lies, and what can be done with it. */
const KepalaBagian = ({ sunting: { kini, ubah }, bagian, ke, onAtur, onTambah, onHapus }: KepalaProps): React.JSX.Element => (
  <header className={classes.kepala} data-testid={`kepala-bagian-${ke}`}>
    <TextInput
      id={idBagian(ke)}
      variant="unstyled"
      aria-label={teks.namaBagian}
      maxLength={200}
      value={bagian.nama}
      onChange={(event) => ubah(gantiBagian(kini, ke, { nama: event.currentTarget.value }), `nama ${ke}`)}
    />
    <button type="button" title={teks.aturBagian} onClick={onAtur}>
      {rupaBagian(bagian)} <IconSettings size={14} />
    </button>
    {kini.bagian.length < MAKS_BAGIAN && (
      <TombolIkon label={teks.tambahBagianDi(bagian.nama)} onClick={onTambah}>
        <IconPlus size={15} />
      </TombolIkon>
    )}
    <TombolIkon label={teks.hapusBagian(bagian.nama)} onClick={onHapus} data-testid={`hapus-bagian-${ke}`}>
      <IconTrash size={15} />
    </TombolIkon>
  </header>
)

/** How a section lies, and on which paper where it has its own. */
function rupaBagian({ orientasi, kertas }: BagianPola): string {
  const sendiri = kertasOf(kertas)
  return [teks.pilihanOrientasi[orientasi], ...(sendiri === 'IKUT' ? [] : [teks.kertasPendek[sendiri]])].join(', ')
}

type PastiProps = { readonly sunting: SuntingPola; readonly ke: number; readonly onTutup: () => void }

const PastiHapus = ({ sunting: { kini, ubah }, ke, onTutup }: PastiProps): React.JSX.Element => (
  <DialogPasti
    judul={teks.hapusBagianJudul(kini.bagian[ke]?.nama ?? '')}
    rinci={teks.hapusBagianRinci(kini.bagian[ke]?.blok.length ?? 0)}
    batal={teks.batal}
    ya={teks.hapusBagianYa}
    onBatal={onTutup}
    onYa={() => {
      ubah(hapusBagian(kini, ke))
      onTutup()
    }}
    data-testid="hapus-bagian-ya"
  />
)
