"""Text in, proposed claims out: sentences, quotes, attributions, figures, times, worth."""
