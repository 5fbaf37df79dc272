import { Badge, Button, Menu, Table, Text } from '@mantine/core'
import { IconDots, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { namaPeran } from '../../../../domain/akses/peran'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogPasti } from '../../../components/dialog-pasti'
import { Panel } from '../../../components/panel'
import { TombolIkon } from '../../../components/tombol-ikon'
import { doCommand } from '../../../lib/do-command'
import { useSesi } from '../../../lib/sesi'
import { useAsk } from '../../../lib/use-ask'
import { teksPengguna as teks } from '../../../text/pengguna'
import type { BarisPengguna } from './baris-pengguna'
import { DialogPengguna } from './dialog-pengguna'
import { DialogSandi } from './dialog-sandi'

type Terbuka = { readonly jenis: 'TAMBAH' } | { readonly jenis: 'UBAH' | 'SANDI' | 'NONAKTIF'; readonly orang: BarisPengguna } | null

/** Who may come in. */
export function DaftarPengguna(): React.JSX.Element {
  const { data, error } = useAsk('pengguna.list', null)
  const [terbuka, setTerbuka] = useState<Terbuka>(null)
  if (error) return <AnswerProblem error={error} />
  return (
    <Panel judul={teks.judul} jumlah={data?.length ?? 0} aksi={<Tambah onClick={() => setTerbuka({ jenis: 'TAMBAH' })} />}>
      <Table verticalSpacing={7} horizontalSpacing="md" data-testid="daftar-pengguna">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{teks.nama}</Table.Th>
            <Table.Th>{teks.namaMasuk}</Table.Th>
            <Table.Th>{teks.peran}</Table.Th>
            <Table.Th>{teks.keadaan}</Table.Th>
            <Table.Th w={60} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(data ?? []).map((orang) => (
            <Baris key={orang.id} orang={orang} onBuka={setTerbuka} />
          ))}
        </Table.Tbody>
      </Table>
      <Dialog terbuka={terbuka} onClose={() => setTerbuka(null)} />
    </Panel>
  )
}

const Tambah = ({ onClick }: { readonly onClick: () => void }): React.JSX.Element => (
  <Button size="xs" leftSection={<IconUserPlus size={16} stroke={1.7} />} onClick={onClick} data-testid="tambah-pengguna">
    {teks.tambah}
  </Button>
)

type BarisProps = { readonly orang: BarisPengguna; readonly onBuka: (terbuka: Terbuka) => void }

function Baris({ orang, onBuka }: BarisProps): React.JSX.Element {
  const isSaya = useSesi()?.penggunaId === orang.id
  return (
    <Table.Tr data-testid={`pengguna-${orang.namaMasuk}`} {...(orang.isAktif ? {} : { c: 'dimmed' })}>
      <Table.Td fw={600}>
        {orang.nama}
        {isSaya && (
          <Text span size="xs" c="dimmed" ml={8}>
            {teks.anda}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{orang.namaMasuk}</Table.Td>
      <Table.Td>{namaPeran(orang.peran)}</Table.Td>
      <Table.Td>
        <Keadaan orang={orang} />
      </Table.Td>
      <Table.Td>
        <Tindakan orang={orang} onBuka={onBuka} />
      </Table.Td>
    </Table.Tr>
  )
}

function Keadaan({ orang }: { readonly orang: BarisPengguna }): React.JSX.Element {
  if (!orang.isAktif) return <Badge color="gray">{teks.nonaktif}</Badge>
  return orang.isBersandi ? <Badge color="aman">{teks.aktif}</Badge> : <Badge color="emas">{teks.belumBersandi}</Badge>
}

function Tindakan({ orang, onBuka }: BarisProps): React.JSX.Element {
  const aktifkan = async (): Promise<void> => {
    if (await doCommand('pengguna.activate', { id: orang.id }, null)) onBuka({ jenis: 'SANDI', orang })
  }
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <TombolIkon label={teks.tindakan(orang.nama)}>
          <IconDots size={18} stroke={1.7} />
        </TombolIkon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onBuka({ jenis: 'UBAH', orang })}>{teks.ubah}</Menu.Item>
        {orang.isAktif ? (
          <>
            <Menu.Item onClick={() => onBuka({ jenis: 'SANDI', orang })}>{teks.pasangSandi}</Menu.Item>
            <Menu.Item color="bahaya" onClick={() => onBuka({ jenis: 'NONAKTIF', orang })}>
              {teks.nonaktifkan}
            </Menu.Item>
          </>
        ) : (
          <Menu.Item onClick={() => void aktifkan()}>{teks.aktifkan}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function Dialog({ terbuka, onClose }: { readonly terbuka: Terbuka; readonly onClose: () => void }): React.JSX.Element | null {
  if (terbuka === null) return null
  if (terbuka.jenis === 'TAMBAH') return <DialogPengguna orang={null} onClose={onClose} />
  const { jenis, orang } = terbuka
  if (jenis === 'UBAH') return <DialogPengguna orang={orang} onClose={onClose} />
  if (jenis === 'SANDI') return <DialogSandi orang={orang} onClose={onClose} />
  const nonaktifkan = async (): Promise<void> => {
    if (await doCommand('pengguna.deactivate', { id: orang.id }, null)) onClose()
  }
  return (
    <DialogPasti
      judul={teks.nonaktifJudul(orang.nama)}
      rinci={teks.nonaktifRinci}
      batal={teks.batal}
      ya={teks.nonaktifkan}
      onBatal={onClose}
      onYa={() => void nonaktifkan()}
      data-testid="nonaktifkan-pasti"
    />
  )
}
