import { Alert, Anchor, Badge, Button, Group, Text } from '@mantine/core'
import { IconClipboardList, IconPencil, IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../contract/routes'
import { tanggalPanjang, tanggalPendek } from '../../../domain/kit/tanggal'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { persetujuanOf } from '../../../domain/organisasi/persetujuan'
import { SEBUTAN_JABATAN } from '../../../domain/organisasi/sebutan-jenis'
import { tingkatTeks } from '../../../domain/organisasi/tabel-jabatan'
import { bupOf } from '../../../domain/pegawai/bup'
import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import { Fact, Facts, FactSection } from '../../components/facts'
import { DialogHapusJabatan } from '../../components/susunan/dialog-hapus-jabatan'
import { TautRiwayat } from '../../components/taut-riwayat'
import { doCommand } from '../../lib/do-command'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { useHak } from '../../lib/sesi'
import { type Penyunting, PenyuntingContext, penyuntingLangsung } from '../../lib/penyunting'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksDariAbk } from '../../text/abk'
import { labelPenempatan } from '../../text/label'
import { teksLembarJabatan as teks } from '../../text/jabatan'

type Detail = NonNullable<RouteOutput<'jabatan.detail'>>

/** One post: who sits there, what it is, what it asks for, and who sat there before. */
export function LembarJabatan({ detail }: { readonly detail: Detail }): React.JSX.Element {
  const { jabatan, pemegang, riwayat } = detail
  return (
    <article data-testid="detail-jabatan">
      <Kepala detail={detail} />
      <FactSection judul={teks.pemegang}>
        {pemegang.map((p) => (
          <BarisPemegang key={p.id} pemegang={p} />
        ))}
        {detail.isKosong && <Kosong detail={detail} />}
      </FactSection>
      <Kedudukan jabatan={jabatan} terisi={pemegang.filter((p) => p.jenis === 'DEFINITIF').length} />
      <Syarat jabatan={jabatan} />
      <Khusus jabatan={jabatan} />
      <FactSection judul={teks.riwayat}>
        {riwayat.length === 0 && (
          <Text size="sm" c="dimmed">
            {teks.riwayatNihil}
          </Text>
        )}
        {riwayat.map((p) => (
          <BarisPemegang key={p.id} pemegang={p} />
        ))}
      </FactSection>
    </article>
  )
}

function Kepala({ detail: { jabatan, unor, perangkatDaerah } }: { readonly detail: Detail }): React.JSX.Element {
  const [isAkhir, setAkhir] = useState(false)
  const isBoleh = useHak('DATA') && jabatan.aktifSampai === null
  return (
    <header>
      <Text fz={20} fw={650} lh={1.25}>
        {jabatan.nama}
      </Text>
      <Text c="gray.7" mt={4}>
        <Anchor href={tempatOf('/unor', { id: jabatan.unorId })} fz="inherit">
          {unor}
        </Anchor>
        {perangkatDaerah !== unor && ` · ${perangkatDaerah}`}
      </Text>
      <Group gap="xs" my="sm">
        <Badge>{[SEBUTAN_JABATAN[jabatan.jenis], tingkatTeks(jabatan)].filter(Boolean).join(' ')}</Badge>
        {jabatan.aktifSampai !== null && <Badge color="bahaya">{teks.berakhir(tanggalPendek(jabatan.aktifSampai))}</Badge>}
        {jabatan.tidakDiBerkasSejak !== null && <Badge color="emas">{teks.tidakDiBerkas(tanggalPendek(jabatan.tidakDiBerkasSejak))}</Badge>}
      </Group>
      <Group gap="xs" mb="md">
        {isBoleh && (
          <Button
            size="compact-md"
            variant="light"
            leftSection={<IconPencil size={15} />}
            onClick={() => pergiKe('/jabatan', { id: jabatan.id, ubah: '' })}
            data-testid="jabatan-ubah"
          >
            {teks.ubah}
          </Button>
        )}
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconSitemap size={15} />}
          onClick={() => pergiKe('/bagan', { unor: jabatan.unorId })}
        >
          {teks.bagan}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconClipboardList size={15} />}
          onClick={() => pergiKe('/abk', { id: jabatan.id })}
          title={teksDariAbk.tombol}
          data-testid="jabatan-abk"
        >
          {teksDariAbk.bukaAbk}
        </Button>
        {isBoleh && (
          <Button size="compact-md" variant="subtle" color="bahaya" onClick={() => setAkhir(true)} data-testid="jabatan-akhiri">
            {teks.akhiri}
          </Button>
        )}
        <TautRiwayat pokok={{ entitas: 'jabatan', id: jabatan.id }} />
      </Group>
      {isAkhir && <Hapus jabatan={jabatan} onClose={() => setAkhir(false)} />}
    </header>
  )
}

function Kosong({ detail: { jabatan, kosongSejak } }: { readonly detail: Detail }): React.JSX.Element {
  const isPenting = jabatan.isPimpinan || jabatan.isJabatanKunci
  return (
    <Text size="sm" fw={600} c={isPenting ? 'bahaya' : 'gray.7'} data-testid="kosong-sejak">
      {kosongSejak === null ? teks.belumPernah : teks.kosongSejak(tanggalPanjang(kosongSejak))}
    </Text>
  )
}

function BarisPemegang({ pemegang: p }: { readonly pemegang: Detail['pemegang'][number] }): React.JSX.Element {
  const masa = [p.tmtMulai && tanggalPendek(p.tmtMulai), p.tmtSelesai ? tanggalPendek(p.tmtSelesai) : teks.sekarang].filter(Boolean)
  return (
    <div style={{ marginBottom: 8 }}>
      <Anchor href={tempatOf('/pegawai', { id: p.pegawaiId })} fw={600} fz="sm">
        {p.nama}
      </Anchor>
      <Text size="xs" c="gray.6" className="angka">
        {[p.jenis === 'DEFINITIF' ? null : labelPenempatan[p.jenis], p.golongan && pangkatTeks(p.golongan), masa.join(' – ')]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </div>
  )
}

/** Asks for the removal; undo comes back to this very sheet. */
function Hapus({ jabatan, onClose }: { readonly jabatan: Jabatan; readonly onClose: () => void }): React.JSX.Element | null {
  const { snapshot } = useSnapshot()
  if (!snapshot) return null
  const tempat = tempatOf('/jabatan', { id: jabatan.id })
  const penyunting: Penyunting = {
    ...penyuntingLangsung(snapshot.tanggal, '/jabatan'),
    lakukan: (name, input) => doCommand(name, input, tempat)
  }
  return (
    <PenyuntingContext value={penyunting}>
      <DialogHapusJabatan jabatan={jabatan} onClose={onClose} onSelesai={() => pergiKe('/jabatan')} />
    </PenyuntingContext>
  )
}

function Kedudukan({ jabatan: j, terisi }: { readonly jabatan: Jabatan; readonly terisi: number }): React.JSX.Element {
  return (
    <FactSection judul={teks.data}>
      <Facts>
        <Fact nama="Kelas jabatan" nilai={j.kelas} />
        <Fact nama="Kebutuhan" nilai={j.kebutuhan} />
        <Fact nama="Terisi" nilai={terisi} />
        <Fact nama="Batas usia pensiun" nilai={`${bupOf(j)} tahun`} />
        {j.kode !== null && <Fact nama="Kode" nilai={j.kode} />}
      </Facts>
    </FactSection>
  )
}

function Syarat({ jabatan: j }: { readonly jabatan: Jabatan }): React.JSX.Element {
  return (
    <FactSection judul={teks.syarat}>
      <Facts>
        <Fact nama="Pendidikan" nilai={j.pendidikanMinimum === null ? teks.umum : `${j.pendidikanMinimum} atau lebih tinggi`} />
        <Fact nama="Golongan" nilai={j.golonganMinimum === null ? teks.umum : `${pangkatTeks(j.golonganMinimum)} atau lebih tinggi`} />
        <Fact nama="Pelatihan" nilai={j.syaratPelatihan} />
        <Fact nama="Sertifikat" nilai={j.syaratSertifikat} />
      </Facts>
    </FactSection>
  )
}

/** The flags of the post, each with its reason in words. */
function Khusus({ jabatan: j }: { readonly jabatan: Jabatan }): React.JSX.Element {
  const alasan = [
    ...(j.isJabatanKunci ? [{ judul: 'Jabatan kunci', isi: teks.kunciMengapa }] : []),
    ...persetujuanOf(j).map(({ pihak, mengapa }) => ({ judul: `Persetujuan ${pihak}`, isi: mengapa })),
    ...(j.syaratSertifikat === null ? [] : [{ judul: 'Sertifikat wajib', isi: teks.sertifikatMengapa(j.syaratSertifikat) }])
  ]
  return (
    <FactSection judul={teks.tanda}>
      {alasan.length === 0 && (
        <Text size="sm" c="dimmed">
          {teks.tandaNihil}
        </Text>
      )}
      {alasan.map(({ judul, isi }) => (
        <Alert key={judul} color="emas" p="xs" mb={6} title={judul}>
          <Text size="sm">{isi}</Text>
        </Alert>
      ))}
    </FactSection>
  )
}
