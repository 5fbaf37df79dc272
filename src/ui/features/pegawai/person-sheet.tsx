import { Badge, Button, Group, Text } from '@mantine/core'
import { IconSitemap } from '@tabler/icons-react'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { namaLengkap, type Pegawai } from '../../../domain/pegawai/pegawai'
import { nipSpasi } from '../../../domain/pegawai/nip-spasi'
import { tempatOf } from '../../lib/lokasi'
import { labelJenisAsn, labelKedudukan } from '../../text/label'
import { teksDetail } from '../../text/pegawai'
import { type Detail, sekarangOf } from './detail'
import { DiriSection, HubunganSection, HukdisSection, JabatanSection, PangkatSection } from './detail-sections'
import { RiwayatJabatan } from './riwayat-jabatan'

type Props = { readonly detail: Detail; readonly snapshot: Snapshot }

/** One person: the post held, what bears on a plan, rank, career, then personal data. */
export function PersonSheet({ detail, snapshot }: Props): React.JSX.Element {
  const { pegawai, penempatan, hukdis, hubungan } = detail
  const sekarang = sekarangOf(detail, snapshot)
  return (
    <article data-testid="detail-pegawai">
      <Head pegawai={pegawai} jabatan={sekarang.jabatan} />
      <JabatanSection sekarang={sekarang.penempatan} />
      {hukdis.length > 0 && <HukdisSection hukdis={hukdis} />}
      <PangkatSection pegawai={pegawai} jabatan={sekarang.jabatan} />
      {hubungan.length > 0 && <HubunganSection hubungan={hubungan} diri={pegawai.id} />}
      <RiwayatJabatan penempatan={penempatan} />
      <DiriSection pegawai={pegawai} hariIni={snapshot.tanggal} />
    </article>
  )
}

function Head({ pegawai, jabatan }: { readonly pegawai: Pegawai; readonly jabatan: Jabatan | null }): React.JSX.Element {
  return (
    <>
      <Text component="h2" fz={22} fw={700} lh={1.2} m={0}>
        {namaLengkap(pegawai)}
      </Text>
      <Text c="dimmed" className="angka" mt={4}>
        NIP {nipSpasi(pegawai.nip)}
      </Text>
      <Group gap={6} mt="sm" mb="lg">
        <Badge color="laut">{labelJenisAsn[pegawai.jenisAsn]}</Badge>
        <Badge color={pegawai.kedudukanHukum === 'AKTIF' ? 'aman' : 'bahaya'}>{labelKedudukan[pegawai.kedudukanHukum]}</Badge>
        {jabatan && (
          <Button
            component="a"
            href={tempatOf('/bagan', { unor: jabatan.unorId })}
            size="compact-sm"
            variant="default"
            ml="auto"
            leftSection={<IconSitemap size={15} />}
          >
            {teksDetail.lihatBagan}
          </Button>
        )}
      </Group>
    </>
  )
}
