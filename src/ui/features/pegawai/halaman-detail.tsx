import { Anchor, Badge, Button, Loader, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowLeft, IconDoorExit, IconPencil, IconPlus, IconSitemap } from '@tabler/icons-react'
import { useState } from 'react'
import { tanggalPendek, type Tanggal } from '../../../domain/kit/tanggal'
import { isPppk } from '../../../domain/organisasi/bezetting'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { perangkatDaerahOf, type UnorId } from '../../../domain/organisasi/unor'
import { isBerhenti } from '../../../domain/pegawai/alasan-berhenti'
import { nipSpasi } from '../../../domain/pegawai/nip-spasi'
import { namaLengkap, type PegawaiId } from '../../../domain/pegawai/pegawai'
import { isBerlaku } from '../../../domain/pegawai/penempatan'
import { TEKS_JENIS_ASN, TEKS_KEDUDUKAN } from '../../../domain/pegawai/teks-pegawai'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { kembali, useAsal } from '../../lib/asal'
import { tempatOf } from '../../lib/lokasi'
import { useHak } from '../../lib/sesi'
import { useAsk } from '../../lib/use-ask'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksDetail } from '../../text/pegawai'
import type { Detail } from './detail'
import classes from './detail.module.css'
import { AsesmenPanel } from './asesmen-panel'
import { CatatanPanel } from './catatan-panel'
import { DiriPanel, PangkatPanel } from './detail-sections'
import { DialogBerhenti } from './dialog-berhenti'
import { DialogKursi, type UrusanKursi } from './dialog-kursi'
import { HukdisPanel } from './hukdis-panel'
import { JejakPanel } from './jejak-panel'
import { KeluargaPanel } from './keluarga-panel'
import { KgbPanel } from './kgb-panel'
import { KontrakPanel } from './kontrak-panel'
import { MenuSubjek } from './menu-subjek'
import { NaskahPanel } from './naskah-panel'
import { PelatihanPanel } from './pelatihan-panel'
import { PenghargaanPanel } from './penghargaan-panel'
import { PredikatPanel } from './predikat-panel'
import { JabatanSekarang, RiwayatJabatan } from './riwayat-jabatan'
import { BilaBerhak } from '../../components/bila-berhak'

/** Everything of one person on one page. */
export function HalamanDetail({ id }: { readonly id: PegawaiId }): React.JSX.Element {
  const { data, error } = useAsk('pegawai.detail', { id })
  const { snapshot, error: snapshotError } = useSnapshot()
  const asal = useAsal()
  useHotkeys([['Escape', () => backFrom(asal)]])
  const problem = error ?? snapshotError
  if (problem) return <AnswerProblem error={problem} />
  return (
    <Page>
      <Anchor href={asal ?? tempatOf('/pegawai')} size="sm" data-testid="kembali">
        <IconArrowLeft size={14} style={{ verticalAlign: -2 }} /> {asal === null ? teksDetail.kembali : teksDetail.kembaliAsal}
      </Anchor>
      {data === null && (
        <Text c="dimmed" mt="lg">
          {teksDetail.tidakAda}
        </Text>
      )}
      {data === undefined || !snapshot ? <Loader mt="lg" /> : data && <Isi key={data.pegawai.id} detail={data} snapshot={snapshot} />}
    </Page>
  )
}

/** Escape leaves the page; while a dialog or a menu is open it is theirs, wherever the keys are. */
function backFrom(asal: string | null): void {
  if (document.querySelector('[role=dialog], [role=menu]') === null) kembali(asal, '/pegawai')
}

type IsiProps = { readonly detail: Detail; readonly snapshot: Snapshot }

function Isi({ detail, snapshot }: IsiProps): React.JSX.Element {
  const { pegawai, penempatan, predikat, naskah, tertutup } = detail
  const [urusan, setUrusan] = useState<UrusanKursi | null>(null)
  const isBerhak = useHak('PRIBADI')
  const isData = useHak('DATA')
  const hariIni = snapshot.tanggal
  const tahunIni = Number(hariIni.slice(0, 4))
  const tempatkan = isData && (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={15} />} onClick={() => setUrusan({ jenis: 'TEMPATKAN' })}>
      {teksDetail.tempatkan}
    </Button>
  )
  return (
    <article data-testid="detail-pegawai">
      <Kepala detail={detail} snapshot={snapshot} />
      <div className={classes.kisi}>
        <div className={classes.lajur}>
          <RiwayatJabatan
            penempatan={penempatan}
            hariIni={hariIni}
            aksi={isBerhenti(pegawai) ? null : tempatkan}
            onPerbaiki={(p) => setUrusan({ jenis: 'PERBAIKI', penempatan: p })}
            onAkhiri={(p) => setUrusan({ jenis: 'AKHIRI', penempatan: p })}
          />
          <PelatihanPanel id={pegawai.id} pelatihan={detail.pelatihan} tahunIni={tahunIni} />
          <PenghargaanPanel id={pegawai.id} penghargaan={detail.penghargaan} tahunIni={tahunIni} />
          <NaskahPanel naskah={naskah} />
          <JejakPanel id={pegawai.id} />
        </div>
        <div className={classes.lajur}>
          <PangkatPanel detail={detail} />
          {pegawai.jenisAsn === 'PNS' && <KgbPanel pegawai={pegawai} kgb={detail.kgb} hariIni={hariIni} />}
          {isPppk(pegawai.jenisAsn) && <KontrakPanel id={pegawai.id} kontrak={detail.kontrak} hariIni={hariIni} />}
          <DiriPanel pegawai={pegawai} hariIni={hariIni} />
          <PredikatPanel id={pegawai.id} predikat={predikat} tahunIni={tahunIni} />
          <AsesmenPanel id={pegawai.id} asesmen={detail.asesmen} hariIni={hariIni} />
          {isBerhak && (
            <>
              <HukdisPanel id={pegawai.id} jumlah={tertutup.hukdis} hariIni={hariIni} />
              <KeluargaPanel id={pegawai.id} jumlah={tertutup.hubungan} snapshot={snapshot} />
              <CatatanPanel id={pegawai.id} jumlah={tertutup.catatan} hariIni={hariIni} />
            </>
          )}
        </div>
      </div>
      <DialogKursi pegawaiId={pegawai.id} snapshot={snapshot} urusan={urusan} onClose={() => setUrusan(null)} />
    </article>
  )
}

function Kepala({ detail: { pegawai, penempatan }, snapshot }: IsiProps): React.JSX.Element {
  const utama = penempatan.find((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, snapshot.tanggal)) ?? null
  const unorId = utama && snapshot.jabatan.get(utama.jabatanId)?.unorId
  return (
    <header className={classes.kepala}>
      <div>
        <h2 className={classes.nama}>{namaLengkap(pegawai)}</h2>
        <JabatanSekarang penempatan={utama} induk={unorId ? (perangkatDaerahOf(snapshot.unor, unorId)?.nama ?? null) : null} />
        <div className={classes.tanda}>
          <span className="angka">NIP {nipSpasi(pegawai.nip)}</span>
          <Badge color="laut">{TEKS_JENIS_ASN[pegawai.jenisAsn]}</Badge>
          <Badge color={pegawai.kedudukanHukum === 'AKTIF' ? 'aman' : 'bahaya'}>{TEKS_KEDUDUKAN[pegawai.kedudukanHukum]}</Badge>
          {pegawai.tidakDiBerkasSejak && <Badge color="emas">{teksDetail.tidakDiBerkas(tanggalPendek(pegawai.tidakDiBerkasSejak))}</Badge>}
        </div>
      </div>
      <Aksi pegawai={pegawai} hariIni={snapshot.tanggal} unorId={unorId ?? null} />
    </header>
  )
}

type AksiProps = { readonly pegawai: Detail['pegawai']; readonly hariIni: Tanggal; readonly unorId: UnorId | null }

function Aksi({ pegawai, hariIni, unorId }: AksiProps): React.JSX.Element {
  const { id } = pegawai
  const [isEnding, setEnding] = useState(false)
  return (
    <div className={classes.aksi}>
      {unorId && (
        <Button component="a" href={tempatOf('/bagan', { unor: unorId })} variant="default" leftSection={<IconSitemap size={16} />}>
          {teksDetail.lihatBagan}
        </Button>
      )}
      <MenuSubjek pegawai={pegawai} />
      <BilaBerhak hak="DATA">
        {!isBerhenti(pegawai) && (
          <Button variant="default" leftSection={<IconDoorExit size={16} />} onClick={() => setEnding(true)}>
            {teksDetail.berhenti}
          </Button>
        )}
        <Button
          component="a"
          href={tempatOf('/pegawai', { id, ubah: '1' })}
          leftSection={<IconPencil size={16} />}
          data-testid="ubah-pegawai"
        >
          {teksDetail.ubah}
        </Button>
      </BilaBerhak>
      <DialogBerhenti id={id} hariIni={hariIni} opened={isEnding} onClose={() => setEnding(false)} />
    </div>
  )
}
