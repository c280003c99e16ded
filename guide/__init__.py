"""The ML interview guide: from YAML records to pages, search and exports."""
