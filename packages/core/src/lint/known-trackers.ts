/** What a vendor's storage is for: what can be said for it in the vendor's favour. */
export type TrackerUse = "functional" | "analytics" | "marketing";

/** What a well-known vendor stores. */
export interface KnownTracker {
  readonly vendor: string;
  readonly use: TrackerUse;
  /** Names of cookies and of keys of web storage: vendors keep one thing now here, now there. */
  readonly names: readonly string[];
  /** Names among them in which a visitor's refusal is kept. */
  readonly refusals?: readonly string[];
}

/**
 * Only names that are their vendor's own beyond doubt. No opt-outs: a record of a refusal is necessary. So it is not `_sp_*`,
 * where consent platforms keep answers as well, nor `li_*`, nor `_vis_opt_*`.
 */
export const KNOWN_TRACKERS: readonly KnownTracker[] = [
  {
    vendor: "Google Analytics",
    use: "analytics",
    names: ["_ga", "_ga_*", "_gid", "_gat", "_gat_*", "_dc_gtm_*", "__utm*", "AMP_TOKEN", "FPLC"],
  },
  {
    vendor: "Google Ads",
    use: "marketing",
    names: ["_gcl_*", "_gac_*", "FPGCLAW", "IDE", "__gads", "__gpi"],
  },
  { vendor: "Meta", use: "marketing", names: ["_fbp", "_fbc"] },
  {
    vendor: "Microsoft Clarity",
    use: "analytics",
    names: ["_clck", "_clsk", "_cltk", "CLID"],
  },
  {
    vendor: "Microsoft Advertising",
    use: "marketing",
    names: ["MUID", "ANONCHK", "_uetsid*", "_uetvid*", "_uetmsclkid*"],
  },
  { vendor: "Hotjar", use: "analytics", names: ["_hj*"], refusals: ["_hjOptOut"] },
  {
    vendor: "LinkedIn",
    use: "marketing",
    names: [
      "bcookie",
      "bscookie",
      "li_fat_id",
      "li_sugr",
      "UserMatchHistory",
      "AnalyticsSyncHistory",
    ],
  },
  { vendor: "TikTok", use: "marketing", names: ["_ttp", "ttcsid*", "tt_pixel_session_index"] },
  {
    vendor: "Pinterest",
    use: "marketing",
    names: ["_pin_unauth", "_pinterest_ct_ua", "_derived_epik", "_epik"],
  },
  {
    vendor: "X",
    use: "marketing",
    names: ["_twclid", "muc_ads", "guest_id_ads", "guest_id_marketing", "personalization_id"],
  },
  { vendor: "Snap", use: "marketing", names: ["_scid", "_scid_r"] },
  { vendor: "Reddit", use: "marketing", names: ["_rdt_uuid", "_rdt_cid"] },
  { vendor: "Criteo", use: "marketing", names: ["cto_bundle", "cto_bidid"] },
  { vendor: "Taboola", use: "marketing", names: ["t_gid"] },
  { vendor: "Klaviyo", use: "marketing", names: ["__kla_id"] },
  { vendor: "Marketo", use: "marketing", names: ["_mkto_trk"] },
  {
    vendor: "HubSpot",
    use: "analytics",
    names: ["hubspotutk", "__hstc", "__hssc", "__hssrc"],
  },
  { vendor: "Mixpanel", use: "analytics", names: ["mp_*"] },
  { vendor: "PostHog", use: "analytics", names: ["ph_*"] },
  { vendor: "Amplitude", use: "analytics", names: ["AMP_*", "amp_*", "amplitude_*"] },
  { vendor: "Segment", use: "analytics", names: ["ajs_*"] },
  { vendor: "Snowplow", use: "analytics", names: ["_sp_id*", "_sp_ses*", "snowplowOutQueue_*"] },
  { vendor: "Matomo", use: "analytics", names: ["_pk_*"] },
  { vendor: "Yandex Metrica", use: "analytics", names: ["_ym_*"] },
  { vendor: "Adobe Analytics", use: "analytics", names: ["s_vi", "s_fid", "AMCV_*", "AMCVS_*"] },
  { vendor: "Quantcast", use: "analytics", names: ["__qca"] },
  { vendor: "Chartbeat", use: "analytics", names: ["_chartbeat*", "_cb_svref"] },
  { vendor: "FullStory", use: "analytics", names: ["fs_uid", "fs_lua"] },
  { vendor: "Heap", use: "analytics", names: ["_hp2_*"] },
  { vendor: "Parse.ly", use: "analytics", names: ["_parsely_*"] },
  {
    vendor: "Optimizely",
    use: "functional",
    names: ["optimizely*"],
    refusals: ["optimizelyOptOut"],
  },
  {
    vendor: "VWO",
    use: "functional",
    names: ["_vwo_uuid*", "_vwo_ds", "_vwo_sn", "_vis_opt_exp_*", "_vis_opt_s"],
  },
  { vendor: "AB Tasty", use: "functional", names: ["ABTasty*"] },
  {
    vendor: "Intercom",
    use: "functional",
    names: ["intercom-id-*", "intercom-session-*", "intercom-device-id-*"],
  },
];
