/** Where Microsoft's tags look for what they are told, before they have come and after. Never throws. */
export interface MicrosoftQueues {
  /** Universal Event Tracking, the tag of Microsoft Advertising. */
  uet(...values: readonly unknown[]): void;
  clarity(...values: readonly unknown[]): void;
}
