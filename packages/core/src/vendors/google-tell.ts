import type { Policy } from "../policy/policy.ts";
import type { Tell } from "./create-teller.ts";
import type { GoogleSignal } from "./google-signals.ts";
import type { SignalOptions } from "./signals.ts";

/** What `gtag()` is called with. */
export type GoogleCommand = readonly [command: string, ...values: unknown[]];

interface BasicMode {
  /**
   * Basic: nothing is loaded before there is consent. Advanced: the tags load at once, and send pings without cookies until
   * there is. In the EU these pings need consent as much as cookies do (EDPB Guidelines 2/2023, section 3).
   *
   * @default "basic"
   */
  readonly mode?: "basic";
  readonly waitForUpdate?: undefined;
  readonly urlPassthrough?: undefined;
  readonly adsDataRedaction?: undefined;
}

interface AdvancedMode {
  readonly mode: "advanced";
  /** How many milliseconds tags wait for the visitor's choice, where that comes late. */
  readonly waitForUpdate?: number;
  /** Carry click identifiers on in the addresses of links, while `ad_storage` is denied. @default false */
  readonly urlPassthrough?: boolean;
  /** Leave click identifiers out of what is sent, while `ad_storage` is denied. @default false */
  readonly adsDataRedaction?: boolean;
}

/** How Google is told of a visitor's choice. */
export type GoogleSignalOptions<P extends Policy = Policy> = SignalOptions<GoogleSignal, P> & {
  /**
   * ISO 3166-2 codes of the only regions that the defaults are for, such as `["DE", "US-CA"]`. Everywhere else Google then
   * takes everything for granted until the visitor says something: name all regions whose law wants to be asked first.
   *
   * @default everywhere
   */
  readonly regions?: readonly string[];
} & (BasicMode | AdvancedMode);

/** Tells Google by commands. With the default go the settings that were asked for. */
export function googleTell(
  command: (...values: GoogleCommand) => void,
  { regions, waitForUpdate, urlPassthrough, adsDataRedaction }: GoogleSignalOptions,
): Tell<GoogleSignal> {
  return (action, signals) => {
    if (action === "update") {
      command("consent", action, signals);
      return;
    }
    command("consent", action, {
      ...signals,
      ...(regions && { region: regions }),
      ...(waitForUpdate && { wait_for_update: waitForUpdate }),
    });
    if (urlPassthrough) command("set", "url_passthrough", true);
    if (adsDataRedaction) command("set", "ads_data_redaction", true);
  };
}
