import { Badge, Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { RouteOutput } from '../../../contract/routes'
import type { PegawaiId } from '../../../domain/pegawai/pegawai'
import { Panel, PanelEmpty } from '../../components/panel'
import { TautRiwayat } from '../../components/taut-riwayat'
import { ask } from '../../lib/client'
import { waktuLokal } from '../../lib/format'
import { teksDetail } from '../../text/pegawai'
import classes from './detail.module.css'

type Catatan = RouteOutput<'pegawai.audit'>['baris'][number]

const SEKALI = 10

/** No row to begin before: the newest first. */
const dariTerbaru = (): number | null => null

/** Who changed what of the person, newest first; older ones are asked for. */
export function JejakPanel({ id }: { readonly id: PegawaiId }): React.JSX.Element {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ['pegawai.audit', id],
    queryFn: ({ pageParam }) => ask('pegawai.audit', { id, sebelum: pageParam, jumlah: SEKALI }),
    initialPageParam: dariTerbaru(),
    getNextPageParam: ({ lanjut }) => lanjut
  })
  const catatan = data?.pages.flatMap(({ baris }) => baris) ?? []
  return (
    <Panel judul={teksDetail.audit} aksi={<TautRiwayat pokok={{ entitas: 'pegawai', id }} />}>
      {data && catatan.length === 0 && !hasNextPage && <PanelEmpty>{teksDetail.auditNihil}</PanelEmpty>}
      {catatan.map((c) => (
        <Baris key={c.seq} catatan={c} />
      ))}
      {hasNextPage && (
        <Button m={8} variant="subtle" size="compact-sm" loading={isFetching} onClick={() => void fetchNextPage()}>
          {teksDetail.auditLama}
        </Button>
      )}
    </Panel>
  )
}

function Baris({ catatan: { waktu, pelaku, label, jenis, perubahan } }: { readonly catatan: Catatan }): React.JSX.Element {
  return (
    <div className={classes.baris} data-testid="jejak">
      <div>
        <div>
          {label} {jenis !== 'do' && <Badge color="emas">{jenis === 'undo' ? teksDetail.auditUrung : teksDetail.auditUlang}</Badge>}
          {perubahan.length === 0 && <Badge color="gray">{teksDetail.auditDilihat}</Badge>}
        </div>
        {perubahan.map(({ medan, dari, jadi }, n) => (
          <div key={`${n} ${medan}`} className={`${classes.rinci} ${classes.medan}`}>
            <span>{medan}</span>
            <span>
              {dari !== null && <span className={classes.lama}>{dari}</span>} {dari !== null && '→ '}
              {jadi ?? teksDetail.kosong}
            </span>
          </div>
        ))}
      </div>
      <div className={classes.rinci}>
        {waktuLokal(waktu)} · {pelaku}
      </div>
    </div>
  )
}
