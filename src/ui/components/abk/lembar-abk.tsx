import { Badge, Group, Loader, Tabs, Text } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { tingkatTeks } from '../../../domain/organisasi/tabel-jabatan'
import { usePenyunting } from '../../lib/penyunting'
import { useAsk } from '../../lib/use-ask'
import { teksAbk as teks } from '../../text/abk'
import { AnswerProblem } from '../answer-problem'
import type { DetailAbk } from './detail-abk'
import classes from './editor-abk.module.css'
import { TabAbk } from './tab-abk'
import { TabInformasi } from './tab-informasi'

type Props = {
  readonly jabatanId: JabatanId
  readonly snapshot: Snapshot
  /** What stands before and behind the name of the post. */
  readonly kiri?: ReactNode
  readonly kanan?: ReactNode
  /** Told whether something is written that is not saved. */
  readonly onBerubah: (isBerubah: boolean) => void
}

/** ABK and informasi jabatan of one post, on a screen of their own or over the chart. Where they are saved is decided around it. */
export function LembarAbk({ jabatanId, ...props }: Props): React.JSX.Element {
  const { rancanganId } = usePenyunting()
  const { data: detail, error, isPlaceholderData } = useAsk('abk.detail', { jabatanId, rancanganId })
  const { data: aturan, error: aturanError } = useAsk('abk.aturan', null)
  if (error ?? aturanError) return <AnswerProblem error={error ?? aturanError ?? new Error()} />
  if (detail === undefined || !aturan || isPlaceholderData) return <Loader m="lg" />
  if (detail === null)
    return (
      <Group gap="md">
        {props.kiri}
        <Text>{teks.tidakAda}</Text>
      </Group>
    )
  return <Lembar key={jabatanId} detail={detail} aturan={aturan} {...props} />
}

export type BagianAbk = 'abk' | 'informasi'

type LembarProps = Omit<Props, 'jabatanId'> & { readonly detail: DetailAbk; readonly aturan: AturanAbk }

function Lembar({ detail, aturan, snapshot, kiri, kanan, onBerubah }: LembarProps): React.JSX.Element {
  const [tab, setTab] = useState<BagianAbk>('abk')
  const [berubah, setBerubah] = useState({ abk: false, informasi: false })
  const isBerubah = berubah.abk || berubah.informasi
  useEffect(() => onBerubah(isBerubah), [isBerubah, onBerubah])
  const bagian = (nama: BagianAbk) => ({
    detail,
    isTampil: tab === nama,
    onBerubah: (is: boolean) => setBerubah((kini) => (kini[nama] === is ? kini : { ...kini, [nama]: is }))
  })
  return (
    <article className={classes.lembar} data-testid="lembar-abk">
      <header className={classes.kepala}>
        {kiri}
        <Kepala detail={detail} />
        {kanan}
      </header>
      <Tabs className={classes.tab ?? ''} value={tab} onChange={(next) => setTab(next === 'informasi' ? 'informasi' : 'abk')}>
        <Tabs.List>
          {(['abk', 'informasi'] as const).map((nama) => (
            <Tabs.Tab key={nama} value={nama} data-testid={`tab-${nama}`}>
              {teks.tab[nama]}
              {berubah[nama] && ' •'}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.panel} hidden={tab !== 'abk'}>
          <TabAbk {...bagian('abk')} aturan={aturan} snapshot={snapshot} />
        </div>
        <div className={classes.panel} hidden={tab !== 'informasi'}>
          <TabInformasi {...bagian('informasi')} />
        </div>
      </Tabs>
    </article>
  )
}

function Kepala({ detail: { jabatan, jalur } }: { readonly detail: DetailAbk }): React.JSX.Element {
  return (
    <div className={classes.judul}>
      <h2>{jabatan.nama}</h2>
      <p>
        <span title={jalur.join(' › ')}>{jalur.join(' › ')}</span>
        <Badge size="sm" flex="none">
          {[SEBUTAN_JABATAN[jabatan.jenis], tingkatTeks(jabatan)].filter(Boolean).join(' ')}
        </Badge>
        {jabatan.kelas !== null && (
          <Badge size="sm" color="gray" flex="none">
            {teks.kelas(jabatan.kelas)}
          </Badge>
        )}
      </p>
    </div>
  )
}
