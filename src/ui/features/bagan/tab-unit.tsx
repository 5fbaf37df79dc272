import { ActionIcon, Alert, Button, Group, Menu, Text } from '@mantine/core'
import { IconBriefcase, IconDots, IconPencil, IconPlus } from '@tabler/icons-react'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import type { Unor } from '../../../domain/organisasi/unor'
import { useMulaiSeret } from '../../components/chart/seret-unor'
import { UnorPanel } from '../../components/chart/unor-panel'
import { pergiKe } from '../../lib/lokasi'
import { teksDariAbk } from '../../text/abk'
import { teksPanelBagan as teks } from '../../text/sunting'
import { usePenyuntingan } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import classes from './panel-sunting.module.css'
import { terkunciOf } from './terkunci'
import { UnitDitutup } from './unit-ditutup'
import { UnitTerpilih } from './unit-terpilih'
import { useTelaah } from './use-telaah'

/** The chosen unit with its posts and people, and what can be done with them; several chosen are listed. */
export function TabUnit(): React.JSX.Element {
  const { snapshot, sumber, selected, dipilih, pilih } = useMejaBagan()
  const { kerja } = usePenyuntingan()
  const mulai = useMulaiSeret()
  const unor = selected === null ? undefined : snapshot.unor.get(selected)
  if (dipilih.size > 1) return <UnitTerpilih />
  if (!unor && selected !== null && sumber.digambar.unor.has(selected)) return <UnitDitutup unorId={selected} />
  if (!unor)
    return (
      <Text size="sm" c="dimmed" ta="center" p="xl">
        {teks.belumPilih}
      </Text>
    )
  const { isBoleh } = kerja.penyunting
  return (
    <UnorPanel
      snapshot={snapshot}
      unorId={unor.id}
      onPegawai={(id) => pergiKe('/pegawai', { id })}
      onClose={() => pilih([])}
      alat={<AlatUnit unor={unor} />}
      {...(isBoleh
        ? {
            alatJabatan: menuJabatan,
            onAngkatJabatan: (jabatan: Jabatan, event: React.PointerEvent) =>
              mulai({ jenis: 'JABATAN', ids: [jabatan.id] }, event.nativeEvent)
          }
        : {})}
    />
  )
}

/** What is done with the unit most, what is wrong with it in its place, and all the rest in its menu. */
function AlatUnit({ unor }: { readonly unor: Unor }): React.JSX.Element {
  const { kerja, onMenu } = usePenyuntingan()
  const { sumber } = useMejaBagan()
  const peringatan = useTelaah().peringatan.get(unor.id) ?? []
  const { isBoleh } = kerja.penyunting
  return (
    <>
      <Group gap={6} mt={8} wrap="nowrap" title={terkunciOf(sumber)?.teks}>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPencil size={14} />}
          disabled={!isBoleh}
          onClick={() => kerja.buka({ jenis: 'UBAH', unor })}
          data-testid="bagan-ubah"
        >
          {teks.ubah}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={!isBoleh}
          onClick={() => kerja.buka({ jenis: 'BARU', induk: unor })}
          data-testid="bagan-tambah-unit"
        >
          {teks.tambahUnit}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconBriefcase size={14} />}
          disabled={!isBoleh}
          onClick={() => kerja.buka({ jenis: 'JABATAN_BARU', unorId: unor.id })}
          data-testid="bagan-tambah-jabatan"
        >
          {teks.jabatan}
        </Button>
        <ActionIcon
          variant="default"
          size={26}
          aria-label={teks.tindakanLain}
          title={teks.tindakanLain}
          onClick={({ clientX: x, clientY: y }) => onMenu(unor.id, { x, y })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Group>
      {peringatan.length > 0 && (
        <Alert color="emas" title={teks.batas} p="xs" mt={10} className={classes.batas}>
          {peringatan.map((pesan) => (
            <Text key={pesan} size="xs">
              {pesan}
            </Text>
          ))}
        </Alert>
      )}
    </>
  )
}

const menuJabatan = (jabatan: Jabatan): React.JSX.Element => <MenuJabatan jabatan={jabatan} />

/** What can be done with one post of the unit. */
function MenuJabatan({ jabatan }: { readonly jabatan: Jabatan }): React.JSX.Element {
  const { buka } = usePenyuntingan().kerja
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={22} aria-label={teks.tindakanJabatan(jabatan.nama)}>
          <IconDots size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => buka({ jenis: 'JABATAN_UBAH', jabatan })}>{teks.ubahJabatan}</Menu.Item>
        <Menu.Item onClick={() => buka({ jenis: 'JABATAN_ABK', jabatan })}>{teksDariAbk.tombol}</Menu.Item>
        <Menu.Item onClick={() => buka({ jenis: 'JABATAN_PINDAH', jabatan })}>{teks.pindahJabatan}</Menu.Item>
        <Menu.Divider />
        <Menu.Item color="bahaya" onClick={() => buka({ jenis: 'JABATAN_HAPUS', jabatan })}>
          {teks.hapusJabatan}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
