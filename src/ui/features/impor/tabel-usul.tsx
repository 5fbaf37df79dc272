import { Button, EmptyState, Group } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { DrafImpor } from '../../../contract/impor'
import type { RouteOutput } from '../../../contract/routes'
import { JENIS_USUL, type JenisUsul } from '../../../domain/impor/usul'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import type { GridColumn } from '../../components/data-grid/grid-column'
import { useRowWindow } from '../../components/data-grid/use-row-window'
import { useAsk } from '../../lib/use-ask'
import { teksImpor } from '../../text/impor'
import type { PutusProps } from './studio-draf'
import classes from './langkah-periksa.module.css'
import { countUsul } from './ringkasan-simpan'
import { Saringan } from './saringan'
import studio from './studio.module.css'
import { useBarisTerbuka } from './use-baris-terbuka'

type Usul = RouteOutput<'impor.usul'>['baris'][number]

/** What the program offers to repair: as it is written, as it would be; accepted or refused one by one or by kind. */
export function TabelUsul({ draf, onPutus }: PutusProps): React.JSX.Element {
  const [pilihan, setPilihan] = useState<JenisUsul | 'SEMUA'>('SEMUA')
  const jenis = pilihan === 'SEMUA' ? null : pilihan
  const { error, ...rows } = useRowWindow('impor.usul', { drafId: draf.drafId, jenis })
  const [index, open] = useBarisTerbuka(pilihan)
  const tampil = useAsk('impor.usul', { drafId: draf.drafId, jenis, mulai: index, jumlah: 1 }).data?.baris[0] ?? null
  const putusSemua = (isDiterima: boolean): void => onPutus([{ tentang: 'SEMUA_USUL', jenis, isDiterima }])
  if (error) return <AnswerProblem error={error} />
  return (
    <>
      <div className={studio.bar}>
        <Saringan label={teksImpor.jenis} pilihan={pilihanOf(draf)} nilai={pilihan} onPilih={setPilihan} />
        <Group gap={6} ml="auto" wrap="nowrap">
          <Button size="xs" variant="default" disabled={!rows.total} onClick={() => putusSemua(true)} data-testid="terima-semua">
            {teksImpor.terimaSemua}
          </Button>
          <Button size="xs" variant="default" disabled={!rows.total} onClick={() => putusSemua(false)} data-testid="tolak-semua">
            {teksImpor.tolakSemua}
          </Button>
        </Group>
      </div>
      <div className={studio.daftar}>
        <DataGrid
          {...rows}
          label={teksImpor.usul}
          unit={teksImpor.satuanUsul}
          columns={[jenisColumn(tampil), ...columns, putusanColumn(onPutus)]}
          idOf={(usul) => usul.id}
          onOpen={(_usul, at) => open(at)}
          empty={
            <EmptyState icon={<IconCircleCheck />} variant="light" title={teksImpor.usulNihil} description={teksImpor.usulNihilRinci} />
          }
          foot={<span>{teksImpor.usulRinci}</span>}
        />
      </div>
      {tampil && rows.total !== 0 && <Rincian usul={tampil} />}
    </>
  )
}

const pilihanOf = ({
  ringkasan
}: DrafImpor): readonly { readonly nilai: JenisUsul | 'SEMUA'; readonly nama: string; readonly jumlah: number | null }[] => [
  { nilai: 'SEMUA', nama: teksImpor.semua, jumlah: countUsul(ringkasan) || null },
  ...JENIS_USUL.map((nilai) => ({ nilai, nama: teksImpor.jenisUsul[nilai], jumlah: ringkasan.usul[nilai] || null }))
]

const Rincian = ({ usul }: { readonly usul: Usul }): React.JSX.Element => (
  <dl className={classes.usul} aria-live="polite" data-testid="rincian-usul">
    <div>
      <dt>{teksImpor.diBerkas}</dt>
      <dd>{usul.kini}</dd>
    </div>
    <div>
      <dt>{teksImpor.usulan}</dt>
      <dd className={classes.baru}>{usul.usulan}</dd>
    </div>
    <div>
      <dt>{teksImpor.alasan}</dt>
      <dd>{usul.alasan}</dd>
    </div>
  </dl>
)

const jenisColumn = (dibuka: Usul | null): GridColumn<Usul> => ({
  key: 'jenis',
  title: teksImpor.jenis,
  width: 150,
  render: ({ id, jenis }) => <span data-dibuka={dibuka?.id === id || undefined}>{teksImpor.jenisUsul[jenis]}</span>
})

const columns: readonly GridColumn<Usul>[] = [
  {
    key: 'kini',
    title: teksImpor.diBerkas,
    width: 170,
    grow: 1,
    render: (u) => (
      <span className={classes.lama} title={u.kini}>
        {u.kini}
      </span>
    )
  },
  {
    key: 'usulan',
    title: teksImpor.usulan,
    width: 170,
    grow: 2,
    render: (u) => (
      <span className={classes.baru} title={u.usulan}>
        {u.usulan}
      </span>
    )
  },
  { key: 'alasan', title: teksImpor.alasan, width: 170, grow: 1, render: (u) => <span title={u.alasan}>{u.alasan}</span> },
  { key: 'baris', title: teksImpor.untukBaris, width: 92, render: (u) => <span>{teksImpor.barisUsul(u.baris, u.jumlahBaris)}</span> }
]

const putusanColumn = (onPutus: PutusProps['onPutus']): GridColumn<Usul> => ({
  key: 'putusan',
  title: teksImpor.putusan,
  width: 158,
  render: (usul) => <Jawaban usul={usul} onPutus={onPutus} />
})

function Jawaban({ usul: { id, kini, isDiterima }, onPutus }: Pick<PutusProps, 'onPutus'> & { readonly usul: Usul }): React.JSX.Element {
  const answer =
    (ya: boolean): React.MouseEventHandler =>
    (event) => {
      event.stopPropagation()
      onPutus([{ tentang: 'USUL', id, isDiterima: ya }])
    }
  return (
    <span className={classes.tombol}>
      <Button
        size="compact-xs"
        variant={isDiterima === true ? 'filled' : 'default'}
        aria-pressed={isDiterima === true}
        aria-label={`${teksImpor.terima}: ${kini}`}
        onClick={answer(true)}
      >
        {teksImpor.terima}
      </Button>
      <Button
        size="compact-xs"
        variant={isDiterima === false ? 'filled' : 'default'}
        color="gray.7"
        aria-pressed={isDiterima === false}
        aria-label={`${teksImpor.tolak}: ${kini}`}
        onClick={answer(false)}
      >
        {teksImpor.tolak}
      </Button>
    </span>
  )
}
