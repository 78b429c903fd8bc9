"""The claims table over the inspector of the claim in hand, with its chips and filter."""
