import { IconAlertTriangleFilled, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { NodeProps } from '@xyflow/react'
import { memo, use, useSyncExternalStore } from 'react'
import { namaPemegang } from '../../../domain/organisasi/kartu'
import { teksBagan } from '../../text/bagan'
import { ChartActions } from './chart-actions'
import { tinted, WARNA_PERUBAHAN } from './hiasan'
import type { IsiKartu, KartuNode } from './isi-kartu'
import { KakiKartu, PejabatKartu } from './kartu-pejabat'
import classes from './kartu-unor.module.css'
import { WARNA_HASIL } from './marks'
import { TabelKartu } from './tabel-kartu'

/** The card of one unor: its name, its head, and how many of its posts are filled; on a page with the table of its posts below. */
export const KartuUnor = memo(
  function KartuUnor({ data }: NodeProps<KartuNode>): React.JSX.Element {
    return (
      <div className={classes.bungkus} data-pudar={data.isPudar || undefined}>
        {!data.isKelompok && <Kartu isi={data} />}
        {data.tabel && <TabelKartu isi={data.tabel} isLepas={data.isKelompok} nama={data.unor.nama} />}
      </div>
    )
  },
  // where it lies is moved by React Flow around it
  (before, after) => before.data === after.data
)

function Kartu({ isi }: { readonly isi: IsiKartu }): React.JSX.Element {
  const { unor, kartu, terlipat } = isi
  const isDipilih = useDipilih(isi)
  return (
    <div
      id={idKartu(unor.id)}
      className={classes.kartu}
      style={{ '--warna': isi.aksen, ...(isi.isLapisan ? { '--isi': tinted(isi.aksen, 0.17) } : {}), height: isi.kepala }}
      role="treeitem"
      aria-level={isi.tingkat}
      aria-expanded={terlipat === null ? undefined : terlipat === 0}
      aria-selected={isDipilih}
      aria-label={labelOf(isi)}
      data-unor-id={unor.id}
      data-jabatan-id={kartu.jabatan?.id}
      {...tandaOf(isi)}
      data-testid={`kartu-${kebab(unor.nama)}`}
    >
      <Lencana isi={isi} />
      <Kepala isi={isi} />
      <div className={classes.jabatan}>{kartu.jabatan?.nama ?? teksBagan.tanpaPimpinan(unor.jenis)}</div>
      {kartu.jabatan && isi.medan.includes('PEJABAT') && <PejabatKartu kartu={kartu} medan={isi.medan} />}
      <KakiKartu isi={isi} />
      <Lipatan isi={isi} />
    </div>
  )
}

function Kepala({ isi }: { readonly isi: IsiKartu }): React.JSX.Element {
  const { unor, kartu, medan } = isi
  const eselon = medan.includes('ESELON') ? kartu.jabatan?.eselon : null
  return (
    <div className={classes.kepala}>
      <div className={classes.nama} title={unor.nama}>
        {unor.nama}
      </div>
      <Peringatan isi={isi} />
      {eselon && <div className={classes.eselon}>{eselon}</div>}
    </div>
  )
}

/** What stands over the card's upper edge: what a draft does with the unit, and findings of a plan. */
function Lencana({ isi: { perubahan, tanda } }: { readonly isi: IsiKartu }): React.JSX.Element {
  return (
    <>
      {perubahan && (
        <div className={classes.perubahan} style={{ background: WARNA_PERUBAHAN[perubahan] }}>
          {teksBagan.perubahan[perubahan]}
        </div>
      )}
      {tanda && (
        <div className={classes.tanda} style={{ background: WARNA_HASIL[tanda.warna] }} title={teksBagan.temuan(tanda.jumlah)}>
          {tanda.jumlah}
        </div>
      )}
    </>
  )
}

/** The id of a card's element, for `aria-activedescendant`. */
export const idKartu = (unorId: string): string => `kartu-${unorId}`

function useDipilih({ unor }: IsiKartu): boolean {
  const { dipilih } = use(ChartActions)
  return useSyncExternalStore(dipilih.subscribe, () => dipilih.has(unor.id))
}

function Peringatan({ isi: { peringatan } }: { readonly isi: IsiKartu }): React.JSX.Element | null {
  if (!peringatan || peringatan.length === 0) return null
  const kalimat = peringatan.join('\n')
  return (
    <div className={classes.peringatan} title={kalimat} role="img" aria-label={kalimat} data-testid="peringatan-kartu">
      <IconAlertTriangleFilled size={16} />
    </div>
  )
}

/** Folds or opens what is below; on a folded card it says how many units that is. */
function Lipatan({ isi: { unor, terlipat } }: { readonly isi: IsiKartu }): React.JSX.Element | null {
  const { toggle } = use(ChartActions)
  if (terlipat === null) return null
  const label = terlipat > 0 ? teksBagan.bukaUnit(terlipat) : teksBagan.lipatUnit
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.lipatan} nopan`}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation()
        toggle(unor.id)
      }}
    >
      {terlipat > 0 && terlipat}
      {terlipat > 0 ? <IconChevronDown size={13} stroke={2.4} /> : <IconChevronUp size={13} stroke={2.4} />}
    </button>
  )
}

/** What the style sheet tells cards apart by. */
const tandaOf = ({ kartu: { isKosong, pemegang }, perubahan }: IsiKartu): Readonly<Record<string, string | true | undefined>> => ({
  'data-kosong': isKosong || undefined,
  'data-sementara': (isKosong && pemegang.length > 0) || undefined,
  'data-perubahan': perubahan ?? undefined
})

function labelOf({ unor, kartu: { jabatan, pemegang, isKosong }, perubahan, peringatan }: IsiKartu): string {
  const people = pemegang.map(namaPemegang).join(', ')
  const parts = [unor.nama, jabatan?.nama, isKosong ? teksBagan.kosong : null, people, perubahan && teksBagan.perubahan[perubahan]]
  return [...parts, ...(peringatan ?? [])].filter(Boolean).join('. ')
}

const kebab = (nama: string): string =>
  nama
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
