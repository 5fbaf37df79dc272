import { ActionIcon, Center, EmptyState, Select, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconColumns3, IconPlus } from '@tabler/icons-react'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { AnswerProblem } from '../../components/answer-problem'
import { MenuEkspor } from '../../components/menu-ekspor'
import { Page } from '../../components/page'
import { ask } from '../../lib/client'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksRancangan } from '../../text/rancangan'
import classes from './banding-rancangan.module.css'
import type { RancanganRingkas } from './rancangan-ringkas'
import { TabelBanding } from './tabel-banding'

type Props = { readonly rancangan: readonly RancanganRingkas[]; readonly dipilih: readonly RancanganId[] }

/** How many drafts can stand beside each other. */
const MAKS = 8

/** The organisation now and some drafts in numbers, side by side. */
export function BandingRancangan({ rancangan, dipilih }: Props): React.JSX.Element {
  const ids = dipilih.slice(0, MAKS)
  const { data, error, isPlaceholderData } = useAsk('rancangan.banding', { ids: [...ids] })
  const pilih = (next: readonly RancanganId[]): void => pergiKe('/rancangan', { banding: next.join(',') })
  if (error) return <AnswerProblem error={error} />
  return (
    <Page>
      <header className={classes.kepala}>
        <Tooltip label={teksRancangan.keDaftar}>
          <ActionIcon component="a" href={tempatOf('/rancangan')} variant="subtle" color="gray" aria-label={teksRancangan.keDaftar}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <div className={classes.judul}>
          <h2>{teksRancangan.banding}</h2>
          <p>{teksRancangan.bandingRinci}</p>
        </div>
        <Tambah rancangan={rancangan} ids={ids} onTambah={(id) => pilih([...ids, id])} />
        {ids.length > 0 && <MenuEkspor onEkspor={(format) => ask('rancangan.ekspor-banding', { ids: [...ids], format })} />}
      </header>
      {ids.length === 0 ? (
        <Center mih={380}>
          <EmptyState
            maw={520}
            icon={<IconColumns3 />}
            variant="light"
            title={teksRancangan.bandingNihil}
            description={teksRancangan.bandingNihilRinci}
          />
        </Center>
      ) : (
        data && (
          <TabelBanding
            kolom={data}
            rancangan={rancangan}
            isLama={isPlaceholderData}
            onKeluarkan={(id) => pilih(ids.filter((i) => i !== id))}
          />
        )
      )}
    </Page>
  )
}

type TambahProps = {
  readonly rancangan: readonly RancanganRingkas[]
  readonly ids: readonly RancanganId[]
  readonly onTambah: (id: RancanganId) => void
}

/** One more draft beside the others. */
function Tambah({ rancangan, ids, onTambah }: TambahProps): React.JSX.Element | null {
  const sisa = rancangan.filter(({ id, status }) => status !== 'DITERAPKAN' && !ids.includes(id))
  if (sisa.length === 0) return null
  return (
    <Select
      w={260}
      aria-label={teksRancangan.pilihRancangan}
      placeholder={ids.length >= MAKS ? teksRancangan.penuh : teksRancangan.tambahKolom}
      disabled={ids.length >= MAKS}
      leftSection={<IconPlus size={15} />}
      data={sisa.map(({ id, nama }) => ({ value: id, label: nama }))}
      value={null}
      onChange={(value) => {
        const found = sisa.find(({ id }) => id === value)
        if (found) onTambah(found.id)
      }}
      searchable
      data-testid="banding-tambah"
    />
  )
}
