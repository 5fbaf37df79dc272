import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { DAFTAR_ACUAN, type DaftarAcuan } from '../../../domain/acuan/acuan'
import { type BarisAcuan, daftarAcuan, isDaftarTetap } from '../../../domain/acuan/daftar-acuan'
import { AnswerProblem } from '../../components/answer-problem'
import { DataGrid } from '../../components/data-grid/data-grid'
import { Page } from '../../components/page'
import { useAsk } from '../../lib/use-ask'
import { labelDaftar, teksAcuan, teksGaji } from '../../text/acuan'
import { acuanColumns } from './acuan-columns'
import { DialogAcuan } from './dialog-acuan'
import { GajiPokokTab } from './gaji-pokok'
import { BilaBerhak } from '../../components/bila-berhak'

const TAB: readonly DaftarAcuan[] = ['JF', ...DAFTAR_ACUAN.filter((d) => d !== 'JF')]
const BARU: BarisAcuan = { kode: '', nama: '', rincian: '', sebutan: [], isDipakai: true, asal: 'DITAMBAH' }

const GAJI = 'GAJI_POKOK'

/** The reference lists: what forms offer and what an import knows by other names, and the pay table. */
export function AcuanScreen(): React.JSX.Element {
  const [tab, setTab] = useState<DaftarAcuan | typeof GAJI>('JF')
  return (
    <Page fill>
      <SegmentedControl
        mb="sm"
        style={{ alignSelf: 'flex-start' }}
        data={[...TAB.map((value) => ({ value, label: labelDaftar[value] })), { value: GAJI, label: teksGaji.judul }]}
        value={tab}
        onChange={(v) => setTab(TAB.find((d) => d === v) ?? GAJI)}
      />
      {tab === GAJI ? <GajiPokokTab /> : <Daftar key={tab} daftar={tab} />}
    </Page>
  )
}

function Daftar({ daftar }: { readonly daftar: DaftarAcuan }): React.JSX.Element {
  const { data, error } = useAsk('acuan.list', null)
  const [cari, setCari] = useState('')
  const [diubah, setDiubah] = useState<BarisAcuan | null>(null)
  const rows = useMemo(() => daftarAcuan(daftar, data ?? []).filter((b) => isCocok(b, cari)), [daftar, data, cari])
  if (error) return <AnswerProblem error={error} />
  return (
    <>
      <Group gap="xs" mb="sm" role="search">
        <TextInput
          flex={1}
          maw={320}
          aria-label={teksAcuan.cari}
          placeholder={teksAcuan.cari}
          leftSection={<IconSearch size={16} />}
          value={cari}
          onChange={({ currentTarget }) => setCari(currentTarget.value)}
          data-testid="cari-acuan"
        />
        {isDaftarTetap(daftar) ? (
          <Text size="sm" c="gray.6">
            {teksAcuan.tetap}
          </Text>
        ) : (
          <BilaBerhak hak="SETELAN">
            <Button ml="auto" leftSection={<IconPlus size={16} />} onClick={() => setDiubah(BARU)} data-testid="acuan-baru">
              {teksAcuan.tambah}
            </Button>
          </BilaBerhak>
        )}
      </Group>
      <DataGrid
        label={labelDaftar[daftar]}
        unit={teksAcuan.satuan}
        columns={acuanColumns(daftar)}
        total={data ? rows.length : undefined}
        rowAt={(index) => rows[index]}
        onRange={ignoreRange}
        idOf={(row) => row.kode}
        onOpen={setDiubah}
        empty={<Text c="dimmed">{teksAcuan.nihil}</Text>}
      />
      {diubah && <DialogAcuan daftar={daftar} baris={diubah} onClose={() => setDiubah(null)} />}
    </>
  )
}

/** The whole list is here already. */
const ignoreRange = (): void => undefined

const isCocok = ({ kode, nama, sebutan }: BarisAcuan, cari: string): boolean =>
  [kode, nama, ...sebutan].join(' ').toLowerCase().includes(cari.trim().toLowerCase())
